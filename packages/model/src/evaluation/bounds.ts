import { ZERO, compare, greater, lesser, multiply, subtract, type Rational } from '../arithmetic/rational.js';
import type { Members, Rule } from '../framework.js';
import { asBanded, type IndexedBand } from '../indexing/banding.js';
import type { FrameworkIndex, Rateable } from '../indexing/framework-index.js';
import { named } from '../indexing/framework-index.js';
import type { IndexedLevel } from '../indexing/scale.js';
import { NOTHING, aggregated, withMember, type Total } from './aggregate.js';
import type { Outcome, Ratings } from './outcome.js';
import { pickLevel } from './pick.js';

export interface Bounds {
  readonly least: IndexedLevel;
  readonly most: IndexedLevel;
}

export interface TotalBounds {
  readonly least: Total;
  readonly most: Total;
}

/** Where the rating of an item can lie, whatever was left out under it; `null` where it cannot be rated. */
export function boundsOf(ratings: Ratings, id: string): Bounds | null {
  const { rateable, rating, standing } = ratings.outcomeOf(id);
  if (rating !== null) return { least: rating, most: rating };
  const { scale, rule } = rateable;
  if (scale === null || standing === 'unrated') return null;
  const picked = rule === null ? null : pickBounds(ratings, rateable, rule);
  return picked ?? { least: scale.worst, most: scale.best };
}

/** Whether the members that are known leave room for a level that was entered above them. */
export function couldLeadTo(ratings: Ratings, rateable: Rateable, level: IndexedLevel): boolean {
  const { rule, limits } = rateable;
  if (rule === null || !('members' in rule)) return true;
  const { ids, ignoringUnrated } = rule.members;
  if (!ignoringUnrated && ids.some((id) => ratings.outcomeOf(id).standing === 'unrated')) return false;
  const picked = pickBounds(ratings, rateable, rule);
  if (picked !== null) return picked.least.rank <= level.rank && level.rank <= picked.most.rank;
  const levels = bandedLevels(ratings, rule);
  if (levels === null) return true;
  return levels.some((found) => (limits.length > 0 ? found.rank >= level.rank : found.rank === level.rank));
}

/** Where the weighted sum of members can lie; `null` where a member is known to be unrated and may not be left out. */
export function totalBounds(ratings: Ratings, members: Members): TotalBounds | null {
  let [least, most] = [NOTHING, NOTHING];
  for (const id of members.ids) {
    const outcome = ratings.outcomeOf(id);
    const bounds = boundsOf(ratings, id);
    if (bounds === null) {
      if (!members.ignoringUnrated) return null;
      continue;
    }
    least = withBound(least, outcome, bounds.least, members, lesser);
    most = withBound(most, outcome, bounds.most, members, greater);
  }
  return { least, most };
}

/** A member that was left out may have been unrated, and then counts for nothing. */
function withBound(
  total: Total,
  { rateable, rating }: Outcome,
  level: IndexedLevel,
  { ignoringUnrated }: Members,
  choose: (a: Rational, b: Rational) => Rational,
): Total {
  const added = withMember(total, rateable, level);
  if (rating !== null || !ignoringUnrated) return added;
  return { ...added, score: choose(total.score, added.score) };
}

function pickBounds(ratings: Ratings, rateable: Rateable, rule: Rule): Bounds | null {
  if (rule.by !== 'lowest' && rule.by !== 'highest' && rule.by !== 'median') return null;
  const bounds = rule.members.ids.map((id) => boundsOf(ratings, id)).filter((found) => found !== null);
  const least = pickLevel(
    rule.by,
    bounds.map((found) => found.least),
  );
  const most = pickLevel(
    rule.by,
    bounds.map((found) => found.most),
  );
  if (least === undefined || most === undefined) return null;
  return { least: rateable.limits.length > 0 ? (rateable.scale?.worst ?? least) : least, most };
}

function bandedLevels(ratings: Ratings, rule: Rule): IndexedLevel[] | null {
  if (rule.by !== 'sum' && rule.by !== 'mean' && rule.by !== 'share') return null;
  const bounds = totalBounds(ratings, rule.members);
  // With members that may be left out, the divisor is open as well and nothing can be said of a mean or a share.
  if (bounds === null || (rule.by !== 'sum' && rule.members.ignoringUnrated)) return null;
  const [least, most] = [aggregated(rule.by, bounds.least), aggregated(rule.by, bounds.most)];
  if (least === null || most === null) return null;
  return levelsWithin(ratings.index, rule.banding, least, most);
}

function levelsWithin(index: FrameworkIndex, name: string, least: Rational, most: Rational): IndexedLevel[] {
  const banding = named(index.bandings, name, 'a banding');
  const [low, high] = [asBanded(banding, least), asBanded(banding, most)];
  const meets = ({ from, to, toIncluded }: IndexedBand): boolean =>
    (from === null || compare(from, high) <= 0) && (to === null || compare(low, to) < (toIncluded ? 1 : 0));
  return banding.bands.filter(meets).map((band) => band.level);
}

/** The steps in which the score of a member can change: each level's distance from the worst, times the weight. */
export function stepsOf({ scale, weight }: Rateable): Rational[] {
  if (scale === null) return [];
  const { worst, levels } = scale;
  return levels
    .map(({ score }) => multiply(weight, subtract(score, worst.score)))
    .filter((step) => compare(step, ZERO) !== 0);
}
