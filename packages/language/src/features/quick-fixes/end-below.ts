import { isBand, isBanding, type Band } from '../../generated/ast.js';
import { rangeFix } from './band-range.js';
import { nodeAround, textIn, type Fix, type Problem } from './quick-fix.js';

/** Of two bands that share a value, the lower one ends "below" the start of the other. */
export function endBelow(problem: Problem): Fix[] {
  const upper = nodeAround(problem, isBand);
  const banding = nodeAround(problem, isBanding);
  const start = textIn(problem, 'below');
  if (!upper || !banding || start === undefined) return [];
  const value = Number(textIn(problem, 'value'));
  const lower = banding.bands.find(
    (band) => band !== upper && startOf(band) < Number(start) && endOf(band) >= value,
  );
  if (!lower) return [];
  const range = lower.lower === undefined ? `below ${start}` : `${lower.lower} to below ${start}`;
  return [rangeFix(problem, lower, range)].filter((fix) => fix !== undefined);
}

function startOf({ lower }: Band): number {
  return lower ?? -Infinity;
}

function endOf({ lower, upper, orMore }: Band): number {
  if (upper !== undefined) return upper;
  return orMore ? Infinity : (lower ?? -Infinity);
}
