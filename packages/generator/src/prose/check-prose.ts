import { viewRatings } from '../report/ratings-view.js';
import type { RatedInspection } from '../report/summary.js';
import { headingOf, numberOf, type Standing } from './context.js';
import { Facts } from './facts.js';
import { passagesOf, placeIn, sentencesOf, type Passage } from './reading.js';
import type { Statement } from './statement.js';
import { besideIn } from './statements/beside.js';
import { describedIn } from './statements/described.js';
import { findingsIn } from './statements/findings.js';
import { ratingsIn } from './statements/ratings.js';
import { rowIn } from './statements/rows.js';
import { scoresIn, sizesIn } from './statements/totals.js';

/** A statement of a text with its place: line and column from 1. */
export interface ReadStatement extends Omit<Statement, 'start'> {
  readonly line: number;
  readonly column: number;
}

/**
 * Reads a report's text and compares what it says with the data: ratings, percentages, counts, proportions in words, the score, the
 * samples. Only what clearly speaks of one thing is read, so most sentences are passed over and little is warned of that is right.
 *
 * @returns every statement that was read, in the order of the text, whether it agrees or not
 */
export function checkProse(text: string, rated: RatedInspection): readonly ReadStatement[] {
  const facts = new Facts(viewRatings(rated), rated.labels);
  const found: Statement[] = [];
  let under: string | undefined;
  for (const passage of passagesOf(text)) {
    const heading = headingOf(passage.text, facts);
    if (heading !== undefined) under = standardOf(heading, facts);
    const numbered = numberOf(passage.text, facts);
    found.push(
      ...statementsIn(
        passage,
        { ...(numbered !== undefined && { numbered }), ...(under !== undefined && { under }) },
        facts,
      ),
    );
  }
  const seen = new Set<number>();
  return found
    .sort((a, b) => a.start - b.start)
    .filter(({ start }) => !seen.has(start) && seen.add(start))
    .map(({ start, ...statement }) => ({ ...placeIn(text, start), ...statement }));
}

function statementsIn({ text, start }: Passage, standing: Standing, facts: Facts): Statement[] {
  const row = rowIn(text, start, facts);
  const described = standing.numbered === undefined ? [] : describedIn(text, start, standing.numbered, facts);
  return [
    ...row,
    ...described,
    ...sentencesOf(text).flatMap((sentence) => {
      const at = start + sentence.start;
      return [
        ...besideIn(sentence.text, at, facts),
        ...(row.length > 0 ? [] : ratingsIn(sentence.text, at, standing, facts)),
        ...(described.length > 0 ? [] : findingsIn(sentence.text, at, standing, facts)),
        ...scoresIn(sentence.text, at, facts),
        ...sizesIn(sentence.text, at, facts),
      ];
    }),
  ];
}

/** Under the heading of a key question the standard is still the one around it. */
function standardOf(id: string, facts: Facts): string {
  const fact = facts.byId.get(id);
  return fact?.percent !== undefined && fact.parent !== undefined ? fact.parent : id;
}
