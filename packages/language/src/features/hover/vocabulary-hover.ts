import { bandRange } from '@yardstick/model';
import type { AstNode } from 'langium';
import * as ast from '../../generated/ast.js';
import { lowerBanding } from '../../lowering/lower-vocabulary.js';
import { Origins } from '../../lowering/origins.js';
import { nounOf, isDeclaration } from '../../structure/declared.js';
import { markdownCode, markdownTable, markdownText } from '../markdown.js';
import { rangeBeforeRounding } from '../reach-words.js';
import { headingLines, textLines } from './text-lines.js';

/** What a hover says of what frameworks share: scales and their levels, bandings, wordings, cases, checks and statistics. */
export function vocabularyHover(node: AstNode): string[] | undefined {
  if (ast.isLevel(node)) return levelLines(node);
  if (ast.isCaseField(node)) return fieldLines(node);
  if (ast.isEvidence(node))
    return [...headingLines(node.name, undefined, 'evidence'), ...textLines(node.text)];
  if (!isDeclaration(node)) return undefined;
  const title = ast.isBanding(node) ? undefined : node.title;
  return [...headingLines(node.name, title, nounOf(node)), ...contentLines(node)];
}

function contentLines(node: AstNode): string[] {
  if (ast.isScale(node)) return scaleLines(node);
  if (ast.isBanding(node)) return bandingLines(node);
  if (ast.isWording(node)) return wordingLines(node);
  if (ast.isCases(node)) return node.fields.map((field) => `- ${fieldLines(field).join(': ')}`);
  if (ast.isCheck(node)) return ['A yes or no that inspectors enter.'];
  if (ast.isStatistic(node)) return statisticLines(node);
  return [];
}

function levelLines(level: ast.Level): string[] {
  const score = level.score === undefined ? '' : `Score ${level.score} on `;
  return [
    ...headingLines(level.name, level.label, 'level'),
    ...textLines(level.meaning),
    `${score}${markdownCode(level.$container.name ?? '')}.`,
  ];
}

/** From the best level, as reports print them. */
function scaleLines({ levels }: ast.Scale): string[] {
  const rows = levels
    .filter(({ name }) => name)
    .toSorted((left, right) => (right.score ?? 0) - (left.score ?? 0))
    .map(({ name, score, label, meaning }) => [
      String(score ?? ''),
      markdownText(label?.value ?? name),
      markdownText(meaning?.value ?? ''),
    ]);
  return rows.length === 0 ? [] : [markdownTable(['Score', 'Level', 'Meaning'], rows)];
}

/** Each band with its published words, and beside it the values that it holds before they are rounded. */
export function bandingLines(node: ast.Banding): string[] {
  const banding = lowerBanding(node, new Origins());
  const rounded =
    banding.decimals === null
      ? 'Not rounded.'
      : `Rounded half up to ${banding.decimals === 0 ? 'whole' : `${banding.decimals} ${banding.decimals === 1 ? 'decimal' : 'decimals'}`} before it is banded.`;
  const measure = banding.measure === 'percent' ? 'percentage' : 'score';
  const scale = node.scale?.ref;
  const rows = banding.bands.map((band) => [
    markdownText(bandRange(band)),
    markdownText(rangeBeforeRounding(banding, band) ?? bandRange(band)),
    markdownText(scale?.levels.find(({ name }) => name === band.level)?.label?.value ?? band.level),
    markdownText(band.words?.text ?? ''),
  ]);
  return [
    `Bands a ${measure} on ${markdownCode(banding.scale)}. ${rounded}`,
    ...(rows.length > 0 ? [markdownTable(['Band', 'Before rounding', 'Level', 'In words'], rows)] : []),
  ];
}

function wordingLines({ phrases }: ast.Wording): string[] {
  const rows = phrases.map(({ text, form, test }) => [
    markdownText(text?.value ?? (form ? `the ${form}` : '')),
    markdownText(test?.$cstNode?.text ?? ''),
  ]);
  return rows.length === 0
    ? []
    : ['The first phrase that fits is used.', markdownTable(['Phrase', 'When'], rows)];
}

function fieldLines(field: ast.CaseField): string[] {
  const choices = field.choices.map(({ value }) => markdownText(value ?? '')).join(', ');
  const holds = field.yesOrNo ? 'yes or no' : (field.type ?? 'text');
  return [
    ...headingLines(field.name ?? '', field.title, 'field'),
    choices === '' ? `holds ${holds}` : `one of: ${choices}`,
  ];
}

function statisticLines({ unit, target, note }: ast.Statistic): string[] {
  const aim = target?.value === undefined ? '' : ` Target: ${target.value}${target.percent ? '%' : ''}.`;
  return [
    `A figure${unit === 'percent' ? ' in per cent' : ''} that feeds no rating.${aim}`,
    ...textLines(note),
  ];
}
