import { HUNDRED, ZERO, add, divide, equal, multiply, type Rational } from '../arithmetic/rational.js';
import type { Members } from '../framework.js';
import type { IndexedBanding } from '../indexing/banding.js';
import type { Rateable } from '../indexing/framework-index.js';
import type { IndexedLevel } from '../indexing/scale.js';
import { rateByBand } from './banded-value.js';
import { isMembership, membersOf } from './members.js';
import { unrated, type Ratings, type RuleOutcome } from './outcome.js';

export type Aggregate = 'sum' | 'mean' | 'share';

/** What members add up to. */
export interface Total {
  readonly score: Rational;
  /** The most the score could be. */
  readonly maximum: Rational;
  readonly weight: Rational;
}

export const NOTHING: Total = { score: ZERO, maximum: ZERO, weight: ZERO };

/**
 * `OverallScore of sum of standards`: the members' scores, each times its weight, added up and banded (Bradford report,
 * Annex 2: twelve standards of 0 to 3 make a total of 0 to 36). `mean` divides by the total weight; `share` is the sum as a
 * percentage of the most it could be.
 */
export function rateByAggregate(
  ratings: Ratings,
  aggregate: Aggregate,
  members: Members,
  banding: IndexedBanding,
): RuleOutcome {
  const found = membersOf(ratings, members);
  if (!isMembership(found)) return found;
  const total = found.rated.reduce(
    (sum, { outcome, level }) => withMember(sum, outcome.rateable, level),
    NOTHING,
  );
  const left = found.unrated.length > 0 ? { unrated: found.unrated } : {};
  const value = aggregated(aggregate, total);
  if (value === null) return unrated('what there is to add up carries no weight', left);
  return { ...rateByBand(banding, value, { score: total.score, maximum: total.maximum }), ...left };
}

export function withMember(total: Total, member: Rateable, level: IndexedLevel): Total {
  const { weight, scale } = member;
  return {
    score: add(total.score, multiply(weight, level.score)),
    maximum: add(total.maximum, multiply(weight, scale?.best.score ?? ZERO)),
    weight: add(total.weight, weight),
  };
}

/** The value that is banded; `null` where it would be a division by nothing. */
export function aggregated(aggregate: Aggregate, total: Total): Rational | null {
  if (aggregate === 'sum') return total.score;
  const [dividend, divisor] =
    aggregate === 'mean' ? [total.score, total.weight] : [multiply(HUNDRED, total.score), total.maximum];
  return equal(divisor, ZERO) ? null : divide(dividend, divisor);
}
