import { isBand, isBanding, type Band } from '../../generated/ast.js';
import { rangeFix } from './close-gap.js';
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
  return [rangeFix(lower, range)].filter((fix) => fix !== undefined);
}

/** A band that ends before it starts, the right way round. */
export function turnRound(problem: Problem): Fix[] {
  const band = nodeAround(problem, isBand);
  const meant = textIn(problem, 'meant');
  const fix = band && meant !== undefined ? rangeFix(band, meant) : undefined;
  return fix ? [fix] : [];
}

/** A band that goes on past all there can be. */
export function endAtMost(problem: Problem): Fix[] {
  const band = nodeAround(problem, isBand);
  const most = textIn(problem, 'most');
  if (!band || most === undefined) return [];
  const range = band.lower === undefined ? `0 to ${most}` : `${band.lower} or more`;
  return [rangeFix(band, range)].filter((fix) => fix !== undefined);
}

function startOf({ lower }: Band): number {
  return lower ?? -Infinity;
}

function endOf({ lower, upper, orMore }: Band): number {
  if (upper !== undefined) return upper;
  return orMore ? Infinity : (lower ?? -Infinity);
}
