import {
  beforeRounding,
  figureInShort,
  plain,
  type Boundary,
  type Rule,
  type TraceEntry,
} from '@yardstick/model';
import { itemWords, levelWords } from '../level-words.js';
import { markdownCode, markdownText } from '../markdown.js';
import { modelRule } from '../model-items.js';
import type { RatedInspection } from '../rated-inspection.js';
import { english } from '../words/english/english.js';

/**
 * Where a result stands: `**43%: Inadequate**`, its band, what decided it, and how far it is from the next level on each side in
 * points and in cases. Everything is from the trace of the rating.
 *
 * @param id An item, or `overall`. Nothing for what has no rating in this inspection yet.
 */
export function standingLines(rated: RatedInspection, id: string): string[] {
  const entry = rated.trace.get(id);
  const rule = modelRule(rated.framework.framework, id);
  if (!entry || !rule) return [];
  return [
    ...headline(rated, entry, rule),
    ...decidedLine(rated, entry),
    ...boundaryLines(rated, entry, rule),
    ...limitLines(entry),
  ];
}

function headline(rated: RatedInspection, entry: TraceEntry, rule: Rule): string[] {
  const { item, figure, rating, band, description, notRated, entered, override } = entry;
  const { merged } = rated.framework;
  const shown = figure ? `${figureInShort(figure, rule.by)}: ` : '';
  if (description !== undefined) return [`**${markdownText(`${shown}“${description}”`)}**`];
  if (rating === null) return [`**Not rated**: ${markdownText(notRated ?? '')}`];
  const exact = figure && beforeRounding(figure);
  const said = [
    band ? `in the band ${band.range}${band.words === undefined ? '' : ` (${band.words})`}` : '',
    exact === undefined ? '' : `${exact} before rounding`,
    entered ? 'entered as published' : '',
  ].filter((part) => part !== '');
  const because = said.length > 0 ? `, ${markdownText(said.join(', '))}` : '';
  const level = levelWords(merged, item, rating, english);
  if (!override) return [`**${markdownText(`${shown}${level}`)}**${because}`];
  return [
    `**${markdownText(level)}**, changed under “${markdownText(override.discretion)}”: ${markdownText(override.because)}`,
    `By the rules alone ${markdownText(`${shown}${levelWords(merged, item, override.mechanical, english)}`)}${because}.`,
  ];
}

function decidedLine(rated: RatedInspection, { decidedBy = [], unrated = [] }: TraceEntry): string[] {
  const { merged } = rated.framework;
  const listed = (ids: readonly string[]): string =>
    ids.map((id) => markdownText(itemWords(merged, id, english))).join(', ');
  return [
    ...(decidedBy.length > 0 ? [`Decided by ${listed(decidedBy)}.`] : []),
    ...(unrated.length > 0 ? [`Without a rating: ${listed(unrated)}.`] : []),
  ];
}

function boundaryLines(
  { framework }: RatedInspection,
  { item, boundaries }: TraceEntry,
  rule: Rule,
): string[] {
  const unit = rule.by === 'sum' || rule.by === 'mean' ? '' : '%';
  const level = (boundary: Boundary): string =>
    markdownText(levelWords(framework.merged, item, boundary.level, english));
  const { upper, lower } = boundaries ?? {};
  return [
    ...(upper
      ? [`${level(upper)} begins at ${plain(upper.at)}${unit}: ${points(upper)} more${cases(upper, 'more')}.`]
      : []),
    ...(lower
      ? [
          `Below ${plain(lower.at)}${unit} it would be ${level(lower)}: ${
            lower.points === 0 ? 'it stands on that edge' : `it stands ${points(lower)} above`
          }${cases(lower, 'fewer')}.`,
        ]
      : []),
  ];
}

function points({ points: distance }: Boundary): string {
  return `${plain(distance)} ${distance === 1 ? 'point' : 'points'}`;
}

function cases({ cases: count }: Boundary, which: 'more' | 'fewer'): string {
  if (count === undefined) return '';
  return `, or ${count} ${which} ${count === 1 ? 'case' : 'cases'} answered yes`;
}

function limitLines({ limits = [] }: TraceEntry): string[] {
  return limits.map(
    ({ words, changed }) =>
      `The limit ${markdownCode(words)} holds and ${changed ? 'lowers the rating' : 'changes nothing'}.`,
  );
}
