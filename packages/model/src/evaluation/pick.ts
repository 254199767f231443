import type { Members } from '../framework.js';
import type { IndexedLevel } from '../indexing/scale.js';
import { isMembership, membersOf, noneRated } from './members.js';
import type { Ratings, RuleOutcome } from './outcome.js';

export type Pick = 'lowest' | 'highest' | 'median';

/**
 * `lowest of questions`: the rating is one of the members' own levels, by its place on the scale. Bradford report, Annex 2:
 * "the rating at the standard level is aligned to the lowest banding at the key question level".
 */
export function rateByPick(ratings: Ratings, pick: Pick, members: Members): RuleOutcome {
  const found = membersOf(ratings, members);
  if (!isMembership(found)) return found;
  const level = pickLevel(
    pick,
    found.rated.map((member) => member.level),
  );
  if (level === undefined) return noneRated(members);
  return {
    standing: 'rated',
    level,
    decidedBy: found.rated.filter((member) => member.level.rank === level.rank).map((member) => member.id),
    ...(found.unrated.length > 0 && { unrated: found.unrated }),
  };
}

/** The level picked; `undefined` where there is none to pick from. */
export function pickLevel(pick: Pick, levels: readonly IndexedLevel[]): IndexedLevel | undefined {
  const ascending = [...levels].sort((a, b) => a.rank - b.rank);
  return ascending[pickedPlace(pick, ascending.length) - 1];
}

/** Which one is picked, counted from the lowest as 1. The median of an even number is the lower of the middle two, the careful choice. */
export function pickedPlace(pick: Pick, count: number): number {
  if (pick === 'lowest') return 1;
  return pick === 'highest' ? count : Math.ceil(count / 2);
}
