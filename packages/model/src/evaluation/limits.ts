import type { Limit } from '../framework.js';
import { named, type Rateable } from '../indexing/framework-index.js';
import { worse, type IndexedLevel } from '../indexing/scale.js';
import { holdsIn } from './conditions.js';
import type { AppliedLimit, Ratings } from './outcome.js';

export interface Limited {
  readonly level: IndexedLevel;
  readonly limits: readonly AppliedLimit[];
}

/**
 * `at most RequiresImprovement when …`: applied after the rule. Of the limits that hold the strictest wins; a limit only
 * lowers. `null` where a condition turns on something missing or refused.
 */
export function limited(ratings: Ratings, rateable: Rateable, level: IndexedLevel): Limited | null {
  const truths = rateable.limits.map((limit) => ({ limit, holds: holdsIn(ratings, limit.when) }));
  if (truths.some(({ holds }) => holds === 'unknown')) return null;
  const holding = truths.filter(({ holds }) => holds === true).map(({ limit }) => limit);
  return applied(rateable, level, holding);
}

/** What limits that hold make of a level, and which of them changed it. */
export function applied(rateable: Rateable, level: IndexedLevel, holding: readonly Limit[]): Limited {
  const capped = holding.map((limit) => ({ limit, cap: capOf(rateable, limit) }));
  const strictest = capped.reduce((least, { cap }) => worse(least, cap), level);
  return {
    level: strictest,
    limits: capped.map(({ limit, cap }) => ({
      limit,
      changed: strictest.rank < level.rank && cap.rank === strictest.rank,
    })),
  };
}

/** @throws RangeError where the limit names a level of another scale, which no framework that passed its checks does. */
export function capOf({ scale }: Rateable, limit: Limit): IndexedLevel {
  return named(scale?.byName ?? new Map<string, IndexedLevel>(), limit.atMost, 'the level of a limit');
}
