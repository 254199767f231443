import { bandRange, type Band } from '@yardstick/model';
import type { AstNode } from 'langium';
import * as ast from '../../generated/ast.js';
import { lowerBanding } from '../../lowering/lower-vocabulary.js';
import { Origins } from '../../lowering/origins.js';
import { nounOf, isDeclaration } from '../../structure/declared.js';
import { markdownCode, markdownTable, markdownText } from '../markdown.js';
import { rangeBeforeRounding } from '../range-before-rounding.js';
import { said, saidOf } from '../said.js';
import type { Words } from '../words/words.js';
import { headingLines, textLines } from './text-lines.js';

/** What a hover says of what frameworks share: scales and their levels, bandings, wordings, cases, checks and statistics. */
export function vocabularyHover(node: AstNode, words: Words): string[] | undefined {
  const { named } = words.names;
  if (ast.isLevel(node)) return levelLines(node, words);
  if (ast.isCaseField(node)) return fieldLines(node, words);
  if (ast.isEvidence(node))
    return [...headingLines(node.name, undefined, named.evidence, words), ...textLines(node.text, words)];
  if (!isDeclaration(node)) return undefined;
  const title = ast.isBanding(node) ? undefined : node.title;
  return [...headingLines(node.name, title, named[nounOf(node)], words), ...contentLines(node, words)];
}

function contentLines(node: AstNode, words: Words): string[] {
  if (ast.isScale(node)) return scaleLines(node, words);
  if (ast.isBanding(node)) return bandingLines(node, words);
  if (ast.isWording(node)) return wordingLines(node, words);
  if (ast.isCases(node)) return casesLines(node, words);
  if (ast.isCheck(node)) return [words.vocabulary.check];
  if (ast.isStatistic(node)) return statisticLines(node, words);
  return [];
}

function levelLines(level: ast.Level, words: Words): string[] {
  const scale = markdownCode(level.$container.name ?? '');
  return [
    ...headingLines(level.name, level.label, words.names.named.level, words),
    ...textLines(level.meaning, words),
    level.score === undefined ? `${scale}.` : words.vocabulary.levelScore(level.score, scale),
  ];
}

/** From the best level, as reports print them. */
function scaleLines({ levels }: ast.Scale, words: Words): string[] {
  const { score: points, level, meaning: means } = words.vocabulary;
  const rows = levels
    .filter(({ name }) => name)
    .toSorted((left, right) => (right.score ?? 0) - (left.score ?? 0))
    .map(({ name, score, label, meaning }) => [
      String(score ?? ''),
      markdownText(said(label, words) ?? name),
      markdownText(said(meaning, words) ?? ''),
    ]);
  return rows.length === 0 ? [] : [markdownTable([points, level, means], rows)];
}

/** Each band with its published words, and beside it the values that it holds before they are rounded. */
export function bandingLines(node: ast.Banding, words: Words): string[] {
  const { vocabulary } = words;
  const { figure } = words.figures;
  const banding = lowerBanding(node, new Origins());
  const columns: Record<string, (band: Band) => string> = {
    [vocabulary.band]: (band) => figure(bandRange(band)),
    // Each column only where it says something that the others do not.
    ...(banding.decimals !== null && {
      [vocabulary.beforeRounding]: (band) => figure(rangeBeforeRounding(banding, band) ?? bandRange(band)),
    }),
    [vocabulary.level]: (band) => levelOf(node, band, words),
    ...(banding.bands.some((band) => band.words) && {
      [vocabulary.inWords]: (band) => (band.words ? saidOf(band.words, words) : ''),
    }),
  };
  const rows = banding.bands.map((band) => Object.values(columns).map((cell) => markdownText(cell(band))));
  return [
    `${vocabulary.bands(banding.measure, markdownCode(banding.scale))} ${vocabulary.rounded(banding.decimals)}`,
    ...(rows.length > 0 ? [markdownTable(Object.keys(columns), rows)] : []),
  ];
}

function levelOf({ scale }: ast.Banding, band: Band, words: Words): string {
  return said(scale?.ref?.levels.find(({ name }) => name === band.level)?.label, words) ?? band.level;
}

function wordingLines({ phrases }: ast.Wording, words: Words): string[] {
  const { form: forms, firstPhrase, phrase, when } = words.vocabulary;
  const rows = phrases.map(({ text, form, test }) => [
    markdownText(said(text, words) ?? (form ? forms[form] : '')),
    markdownText(test?.$cstNode?.text ?? ''),
  ]);
  return rows.length === 0 ? [] : [firstPhrase, markdownTable([phrase, when], rows)];
}

function casesLines({ fields }: ast.Cases, words: Words): string[] {
  const { field: name, title, holds } = words.vocabulary;
  const rows = fields
    .filter(({ name }) => name)
    .map((field) => [
      markdownText(field.name),
      markdownText(said(field.title, words) ?? ''),
      markdownText(holdsOf(field, words)),
    ]);
  return rows.length === 0 ? [] : [markdownTable([name, title, holds], rows)];
}

function fieldLines(field: ast.CaseField, words: Words): string[] {
  const cases = markdownCode(field.$container.name ?? '');
  return [
    ...headingLines(field.name ?? '', field.title, words.names.named.field, words),
    words.vocabulary.recordedOf(cases, markdownText(holdsOf(field, words))),
  ];
}

function holdsOf({ choices, yesOrNo, type = 'text' }: ast.CaseField, words: Words): string {
  const { oneOf, yesOrNo: either, type: types } = words.vocabulary;
  if (choices.length > 0) return oneOf(choices.map((choice) => said(choice, words) ?? ''));
  return yesOrNo ? either : types[type];
}

function statisticLines({ unit, target, note }: ast.Statistic, words: Words): string[] {
  const { statistic, target: aim } = words.vocabulary;
  const feeds = statistic[unit === 'percent' ? 'percent' : 'number'];
  return [
    target?.value === undefined ? feeds : `${feeds} ${aim(`${target.value}${target.percent ? '%' : ''}`)}`,
    ...textLines(note, words),
  ];
}
