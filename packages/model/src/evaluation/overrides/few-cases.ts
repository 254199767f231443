import { named } from '../../indexing/framework-index.js';
import type { Outcome, Ratings } from '../outcome.js';

/**
 * `5 cases or fewer`: so few cases were relevant to a question that decides the rating, or, where only its percentage was
 * printed, its whole sample is that small. In a sum every member has its part and none decides.
 */
export function fewCases(ratings: Ratings, outcome: Outcome, cases: number): boolean {
  const relevant = relevantCases(ratings, outcome);
  if (relevant !== null) return relevant <= cases;
  return (outcome.decidedBy ?? []).some((id) => fewCases(ratings, ratings.outcomeOf(id), cases));
}

function relevantCases({ index, facts }: Ratings, { rateable, figure }: Outcome): number | null {
  if (rateable.rule?.by !== 'percentage') return null;
  if (figure?.of !== undefined) return figure.of;
  const { sample } = named(index.byId, rateable.id, 'an item').item;
  return sample === undefined ? null : (facts.sampleSizes.get(sample) ?? null);
}
