import { UNRATED } from './bands.js';

/** The lower of two levels. Without a branch: which of two is the lower is hard to predict, and ratings ask it all the time. */
export function lower(a: number, b: number): number {
  return b + ((a - b) & ((a - b) >> 31));
}

/** The worst of the members' levels; not rated where one of them is not, or there is none. */
export function lowest(levels: readonly number[]): number {
  let least = levels[0] ?? UNRATED;
  for (const level of levels) least = lower(least, level);
  return least;
}

/** The best of the members' levels; not rated where one of them is not, or there is none. */
export function highest(levels: readonly number[]): number {
  return lowest(levels) < 0 ? UNRATED : Math.max(...levels);
}

/** The middle one of the members' levels, of an even number the lower of the middle two; not rated where one of them is not. */
export function median(levels: readonly number[]): number {
  if (lowest(levels) < 0) return UNRATED;
  return [...levels].sort((a, b) => a - b)[Math.ceil(levels.length / 2) - 1] ?? UNRATED;
}

/** The levels of the members that are rated, for the rules that leave the others out. */
export function rated(...levels: readonly number[]): number[] {
  return levels.filter((level) => level >= 0);
}

/** How many of these hold. */
export function howMany(...truths: readonly boolean[]): number {
  let holding = 0;
  for (const truth of truths) if (truth) holding += 1;
  return holding;
}

/** A bit at a place if two levels are the same, and no bit if not. */
export function bit(a: number, b: number, place: number): number {
  return (((a ^ b) - 1) >>> 31) << place;
}
