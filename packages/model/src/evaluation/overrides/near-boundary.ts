import { exactDecimal } from '../../arithmetic/decimal.js';
import { compare } from '../../arithmetic/rational.js';
import { boundariesOf } from '../boundaries.js';
import type { Outcome, Ratings } from '../outcome.js';
import { pickedPlace } from '../pick.js';

export type Direction = 'up' | 'down';

/**
 * `within 5 points of a boundary`, towards the rating that the override asks for. What is banded is measured itself. A level
 * picked from members moves when enough of those that decide it move, so that many must be near: for the lowest, all of them
 * upwards and one downwards. A rating that a limit lowered, or that was departed from, was not made by its figure and is near
 * no boundary.
 */
export function nearBoundary(
  ratings: Ratings,
  outcome: Outcome,
  direction: Direction,
  points: number,
): boolean {
  if (outcome.override !== undefined || outcome.limits.some(({ changed }) => changed)) return false;
  const boundaries = boundariesOf(outcome);
  const edge = direction === 'up' ? boundaries.upper : boundaries.lower;
  if (edge !== undefined) return compare(edge.points, exactDecimal(points)) <= 0;
  const deciding = outcome.decidedBy ?? [];
  const near = deciding.filter((id) => nearBoundary(ratings, ratings.outcomeOf(id), direction, points));
  return deciding.length > 0 && near.length >= mustMove(ratings, outcome, direction);
}

/** How many of the deciding members must move before the pick does. */
function mustMove(ratings: Ratings, { rateable, rating }: Outcome, direction: Direction): number {
  const { rule } = rateable;
  if (rating === null || rule === null) return Infinity;
  if (rule.by !== 'lowest' && rule.by !== 'highest' && rule.by !== 'median') return Infinity;
  const ranks = rule.members.ids.flatMap((id) => ratings.outcomeOf(id).rating?.rank ?? []);
  const place = pickedPlace(rule.by, ranks.length);
  if (direction === 'up') return ranks.filter((rank) => rank <= rating.rank).length - place + 1;
  return place - ranks.filter((rank) => rank < rating.rank).length;
}
