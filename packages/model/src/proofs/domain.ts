import {
  HUNDRED,
  ZERO,
  add,
  ceiling,
  compare,
  divide,
  floor,
  multiply,
  rational,
  subtract,
} from '../arithmetic/rational.js';
import type { Rational } from '../arithmetic/rational.js';

/** The values that a banding can be asked to band. */
export type Domain =
  /** Every number from the least to the most, both included. */
  | { readonly kind: 'interval'; readonly least: Rational; readonly most: Rational }
  /** The least, and every step from it up to the most. */
  | { readonly kind: 'grid'; readonly least: Rational; readonly most: Rational; readonly step: Rational }
  /** These, from the least. */
  | { readonly kind: 'values'; readonly values: readonly Rational[] };

/** A stretch of numbers. `null`: no end on that side. */
export interface Stretch {
  readonly low: Rational | null;
  readonly lowIncluded: boolean;
  readonly high: Rational | null;
  readonly highIncluded: boolean;
}

/** What a banding `of percent` is asked: 0 to 100, in steps where it says how the percentage is rounded. */
export function percentDomain(decimals: number | null): Domain {
  if (decimals === null) return { kind: 'interval', least: ZERO, most: HUNDRED };
  return { kind: 'grid', least: ZERO, most: HUNDRED, step: rational(1n, 10n ** BigInt(decimals)) };
}

/** A value of the domain that lies in the stretch, the plainest there is; `null` where none does. */
export function valueIn(domain: Domain, stretch: Stretch): Rational | null {
  switch (domain.kind) {
    case 'values':
      return domain.values.find((value) => within(value, stretch)) ?? null;
    case 'grid':
      return gridValueIn(domain.least, domain.most, domain.step, stretch);
    case 'interval':
      return intervalValueIn(clipped(stretch, domain.least, domain.most));
  }
}

export function within(value: Rational, { low, lowIncluded, high, highIncluded }: Stretch): boolean {
  const aboveLow = low === null || compare(value, low) >= (lowIncluded ? 0 : 1);
  return aboveLow && (high === null || compare(value, high) <= (highIncluded ? 0 : -1));
}

function gridValueIn(least: Rational, most: Rational, step: Rational, stretch: Stretch): Rational | null {
  const clip = clipped(stretch, least, most);
  const places = divide(subtract(clip.low, least), step);
  const place = clip.lowIncluded ? ceiling(places) : floor(places) + 1n;
  const value = add(least, multiply(rational(place), step));
  return within(value, clip) ? value : null;
}

interface Clipped extends Stretch {
  readonly low: Rational;
  readonly high: Rational;
}

function clipped(
  { low, lowIncluded, high, highIncluded }: Stretch,
  least: Rational,
  most: Rational,
): Clipped {
  const fromLeast = low === null || compare(low, least) < 0;
  const toMost = high === null || compare(high, most) > 0;
  return {
    low: fromLeast ? least : low,
    lowIncluded: fromLeast || lowIncluded,
    high: toMost ? most : high,
    highIncluded: toMost || highIncluded,
  };
}

/** Half way where neither end is included: between 64 and 65 that is 64.5, the value an author will ask about. */
function intervalValueIn(stretch: Clipped): Rational | null {
  const { low, lowIncluded, high, highIncluded } = stretch;
  const candidates = [
    ...(lowIncluded ? [low] : []),
    ...(highIncluded ? [high] : []),
    divide(add(low, high), rational(2n)),
  ];
  return candidates.find((value) => within(value, stretch)) ?? null;
}
