import type { Colors } from 'picocolors/types.js';
import { printable } from '../text/printable.js';
import { counted, inWords, listed } from '@yardstick/model';
import type { FrameworkInfo } from './framework-info.js';
import { inColumns } from './layout.js';

const plurals: Readonly<Record<string, string>> = { criterion: 'criteria' };

/** What a framework holds, as lines of a label and what it is. */
export function infoAsText(
  info: FrameworkInfo,
  inspections: number,
  { colours, width }: { readonly colours: Colors; readonly width: number },
): string {
  const rows: (readonly [string, string])[] = [
    ['Version', info.version ?? ''],
    ['Revises', info.revises ?? ''],
    ['Publisher', info.publisher ?? ''],
    ['In effect', info.effective ? inEffect(info.effective) : ''],
    ['Structure', structure(info)],
    ['Samples', info.samples.map(sample).join('; ')],
    ['Scales', info.scales.map(({ name, levels }) => `${name}: ${levels.join(', ')}`).join('; ')],
    ['Bandings', info.bandings.join(', ')],
    ['Wordings', info.wordings.join(', ')],
    ['Checks', info.checks.join(', ')],
    ['Statistics', info.statistics > 0 ? String(info.statistics) : ''],
    ['Discretions', info.discretions > 0 ? String(info.discretions) : ''],
    ['Overall', overall(info)],
    ['Inspections', `${inspections} in the project`],
    ['Digest', info.digest],
  ];
  const filled = rows
    .filter(([, text]) => text !== '')
    .map(([label, text]) => [colours.dim(label), printable(text)]);
  const head = `${colours.bold(printable(info.name))}${info.title === null ? '' : `  ${printable(info.title)}`}`;
  const body = inColumns(filled, [{}, { wraps: true }], width - 2).replaceAll(/^(?=.)/gm, '  ');
  return `${head}\n${body}\n`;
}

function inEffect({ from, to }: { readonly from: string; readonly to?: string }): string {
  return to === undefined ? `from ${inWords(from)}` : `${inWords(from)} to ${inWords(to)}`;
}

function structure({ items, prompts, evidence }: FrameworkInfo): string {
  const parts = Object.entries(items).map(([kind, number]) => counted(number, kind, plurals[kind]));
  if (prompts > 0) parts.push(counted(prompts, 'prompt'));
  if (evidence > 0) parts.push(counted(evidence, 'item of evidence', 'items of evidence'));
  return listed(parts);
}

function sample({ name, fields, questions }: FrameworkInfo['samples'][number]): string {
  return `${name} (${counted(fields, 'field')}, ${counted(questions, 'question')})`;
}

function overall({ overall: { rule, reach } }: FrameworkInfo): string {
  return reach ? `${rule}, which reaches from ${reach.least} to ${reach.most}` : rule;
}
