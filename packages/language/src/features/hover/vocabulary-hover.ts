import { bandRange, type Band } from '@yardstick/model';
import type { AstNode } from 'langium';
import * as ast from '../../generated/ast.js';
import { lowerBanding } from '../../lowering/lower-vocabulary.js';
import { Origins } from '../../lowering/origins.js';
import { nounOf, isDeclaration } from '../../structure/declared.js';
import { markdownCode, markdownTable, markdownText } from '../markdown.js';
import { rangeBeforeRounding } from '../range-before-rounding.js';
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
  if (ast.isCases(node)) return casesLines(node);
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
  const columns: Record<string, (band: Band) => string> = {
    Band: bandRange,
    // Each column only where it says something that the others do not.
    ...(banding.decimals !== null && {
      'Before rounding': (band) => rangeBeforeRounding(banding, band) ?? bandRange(band),
    }),
    Level: (band) => levelOf(node, band),
    ...(banding.bands.some(({ words }) => words) && { 'In words': ({ words }) => words?.text ?? '' }),
  };
  const rows = banding.bands.map((band) => Object.values(columns).map((cell) => markdownText(cell(band))));
  return [
    `Bands a ${measure} on ${markdownCode(banding.scale)}. ${rounded}`,
    ...(rows.length > 0 ? [markdownTable(Object.keys(columns), rows)] : []),
  ];
}

function levelOf({ scale }: ast.Banding, band: Band): string {
  return scale?.ref?.levels.find(({ name }) => name === band.level)?.label?.value ?? band.level;
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

function casesLines({ fields }: ast.Cases): string[] {
  const rows = fields
    .filter(({ name }) => name)
    .map((field) => [
      markdownText(field.name),
      markdownText(field.title?.value ?? ''),
      markdownText(holdsOf(field)),
    ]);
  return rows.length === 0 ? [] : [markdownTable(['Field', 'Title', 'Holds'], rows)];
}

function fieldLines(field: ast.CaseField): string[] {
  return [
    ...headingLines(field.name ?? '', field.title, 'field'),
    `Recorded of each of the ${markdownCode(field.$container.name ?? '')}: ${markdownText(holdsOf(field))}.`,
  ];
}

function holdsOf({ choices, yesOrNo, type }: ast.CaseField): string {
  if (choices.length > 0) return `one of ${choices.map(({ value }) => value ?? '').join(', ')}`;
  return yesOrNo ? 'yes or no' : `a ${type ?? 'text'}`;
}

function statisticLines({ unit, target, note }: ast.Statistic): string[] {
  const aim = target?.value === undefined ? '' : ` Target: ${target.value}${target.percent ? '%' : ''}.`;
  return [
    `A figure${unit === 'percent' ? ' in per cent' : ''} that feeds no rating.${aim}`,
    ...textLines(note),
  ];
}
