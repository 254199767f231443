import { slipsBetween } from './spelling.js';

/**
 * The candidate that the author most likely meant: at most two slips away, and at most one for every three letters. The first
 * of several equally near. Nothing where none is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const slipsAllowed = Math.max(1, Math.min(2, Math.floor(word.length / 3)));
  let best: string | undefined;
  let fewest = slipsAllowed + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const slips = slipsBetween(word, candidate);
    if (slips > 0 && slips < fewest) {
      best = candidate;
      fewest = slips;
    }
  }
  return best;
}
