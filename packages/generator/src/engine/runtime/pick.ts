import { UNRATED } from './bands.js';

/** The worst of the members' levels; not rated where one of them is not. */
export function lowest(...levels: readonly number[]): number {
  return Math.min(...levels);
}

/** The best of the members' levels; not rated where one of them is not. */
export function highest(...levels: readonly number[]): number {
  return Math.min(...levels) < 0 ? UNRATED : Math.max(...levels);
}

/** The middle one of the members' levels, of an even number the lower of the middle two; not rated where one of them is not. */
export function median(...levels: readonly number[]): number {
  if (Math.min(...levels) < 0) return UNRATED;
  return [...levels].sort((a, b) => a - b)[Math.ceil(levels.length / 2) - 1] ?? UNRATED;
}

/** The levels of the members that are rated, for the rules that leave the others out. */
export function rated(...levels: readonly number[]): number[] {
  return levels.filter((level) => level >= 0);
}

/** What a rule picks from the members that are rated; not rated where none is. */
export function among(levels: readonly number[], pick: (...levels: readonly number[]) => number): number {
  return levels.length === 0 ? UNRATED : pick(...levels);
}

/** How many of these hold. */
export function count(...truths: readonly boolean[]): number {
  let holding = 0;
  for (const truth of truths) if (truth) holding += 1;
  return holding;
}
