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
import { bandWordsSaid, discretionSaid, notRatedSaid, phraseSaid, reasonSaid } from '../said.js';
import type { Words } from '../words/words.js';

/**
 * Where a result stands: `**43%: Inadequate**`, its band, what decided it, and how far it is from the next level on each side in
 * points and in cases. Everything is from the trace of the rating.
 *
 * @param id An item, or `overall`. Nothing for what has no rating in this inspection yet.
 */
export function standingLines(rated: RatedInspection, id: string, words: Words): string[] {
  const entry = rated.trace.get(id);
  const rule = modelRule(rated.framework.framework, id);
  if (!entry || !rule) return [];
  return [
    ...headline(rated, entry, rule, words),
    ...decidedLine(rated, entry, words),
    ...boundaryLines(rated, entry, rule, words),
    ...limitLines(entry, words),
  ];
}

function headline(
  { framework: { framework, merged }, lowered: { node } }: RatedInspection,
  entry: TraceEntry,
  rule: Rule,
  words: Words,
): string[] {
  const { item, figure, rating, band, description, entered, override } = entry;
  const { standing, figures } = words;
  const shown = figure ? `${figures.figure(figureInShort(figure, rule.by))}: ` : '';
  if (description !== undefined) {
    const phrase = phraseSaid(framework, item, description, words);
    return [`**${markdownText(`${shown}“${phrase}”`)}**`];
  }
  if (rating === null) return [standing.notRated(markdownText(notRatedSaid(node, entry, rule, words)))];
  const exact = figure && beforeRounding(figure);
  const parts = [
    ...(band
      ? [standing.inBand(figures.figure(band.range), bandWordsSaid(framework, item, band.words, words))]
      : []),
    ...(exact === undefined ? [] : [standing.beforeRounding(exact)]),
    ...(entered ? [standing.asPublished] : []),
  ];
  const because = parts.length > 0 ? `, ${markdownText(parts.join(', '))}` : '';
  const level = levelWords(merged, item, rating, words);
  if (!override) return [`**${markdownText(`${shown}${level}`)}**${because}`];
  const reason = reasonSaid(node, override.because, words) ?? override.because;
  const discretion = markdownText(discretionSaid(framework, override.discretion, words));
  const mechanical = markdownText(`${shown}${levelWords(merged, item, override.mechanical, words)}`);
  return [
    standing.changedUnder(markdownText(level), discretion, markdownText(reason)),
    standing.byRulesAlone(mechanical, because),
  ];
}

function decidedLine(
  { framework }: RatedInspection,
  { decidedBy = [], unrated = [] }: TraceEntry,
  words: Words,
): string[] {
  const named = (ids: readonly string[]): string[] =>
    ids.map((id) => markdownText(itemWords(framework.merged, id, words)));
  return [
    ...(decidedBy.length > 0 ? [words.standing.decidedBy(named(decidedBy))] : []),
    ...(unrated.length > 0 ? [words.standing.unrated(named(unrated))] : []),
  ];
}

function boundaryLines(
  { framework }: RatedInspection,
  { item, boundaries }: TraceEntry,
  rule: Rule,
  words: Words,
): string[] {
  const { standing, figures } = words;
  const unit = rule.by === 'sum' || rule.by === 'mean' ? '' : '%';
  const level = (boundary: Boundary): string =>
    markdownText(levelWords(framework.merged, item, boundary.level, words));
  const { upper, lower } = boundaries ?? {};
  const above = lower && lower.points !== 0 ? figures.points(lower.points) : undefined;
  return [
    ...(upper
      ? [
          standing.begins(
            level(upper),
            `${plain(upper.at)}${unit}`,
            figures.points(upper.points),
            upper.cases,
          ),
        ]
      : []),
    ...(lower ? [standing.below(level(lower), `${plain(lower.at)}${unit}`, above, lower.cases)] : []),
  ];
}

function limitLines({ limits = [] }: TraceEntry, { standing }: Words): string[] {
  return limits.map(({ words, changed }) =>
    changed ? standing.limitLowers(markdownCode(words)) : standing.limitIdle(markdownCode(words)),
  );
}
