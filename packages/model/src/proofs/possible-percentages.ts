import {
  HUNDRED,
  ZERO,
  add,
  ceiling,
  compare,
  divide,
  floor,
  rational,
  subtract,
  type Rational,
} from '../arithmetic/rational.js';
import { roundHalfUp } from '../arithmetic/rounding.js';
import { percentOf } from '../evaluation/percentage.js';

/**
 * Whether some count of relevant cases, of a sample of so many, gives this percentage when rounded half up to so many
 * decimals. The cases relevant may be any number up to the whole sample, since a case that is not applicable leaves.
 */
export function isPossiblePercentage(percent: Rational, sampleSize: number, decimals: number): boolean {
  if (compare(percent, ZERO) < 0 || compare(percent, HUNDRED) > 0) return false;
  const half = rational(1n, 2n * 10n ** BigInt(decimals));
  const low = divide(subtract(percent, half), HUNDRED);
  const high = divide(add(percent, half), HUNDRED);
  return leastDenominator({ low, lowIncluded: true, high, highIncluded: false }) <= BigInt(sampleSize);
}

/** Every percentage that a sample of so many can give, rounded half up to so many decimals, from the least. */
export function possiblePercentages(sampleSize: number, decimals: number): Rational[] {
  const unit = 10n ** BigInt(decimals);
  const whole = 100n * unit;
  const grid = BigInt(sampleSize) >= whole;
  const found = new Map<bigint, Rational>();
  if (grid) {
    for (let place = 0n; place <= whole; place += 1n) found.set(place, rational(place, unit));
    return [...found.values()];
  }
  for (let of = 1; of <= sampleSize; of += 1) {
    for (let yes = 0; yes <= of; yes += 1) {
      const percent = roundHalfUp(percentOf(yes, of), decimals);
      found.set((percent.numerator * unit) / percent.denominator, percent);
    }
  }
  return [...found.values()].sort(compare);
}

interface Interval {
  readonly low: Rational;
  readonly lowIncluded: boolean;
  /** `null`: no end. */
  readonly high: Rational | null;
  readonly highIncluded: boolean;
}

/**
 * The denominator of the simplest fraction in an interval, which is the least number of cases that gives it: a whole number
 * where there is one, and otherwise what is left after taking the whole part away, turned upside down, and so on.
 */
function leastDenominator(interval: Interval): bigint {
  return simplest(interval).denominator;
}

function simplest({ low, lowIncluded, high, highIncluded }: Interval): Rational {
  const whole = rational(lowIncluded ? ceiling(low) : floor(low) + 1n);
  const order = high === null ? -1 : compare(whole, high);
  if (order < 0 || (order === 0 && highIncluded)) return whole;
  const part = rational(floor(low));
  const rest = high === null ? null : subtract(high, part);
  const upsideDown = simplest({
    low: rest === null ? ZERO : inverse(rest),
    lowIncluded: highIncluded,
    high: compare(low, part) === 0 ? null : inverse(subtract(low, part)),
    highIncluded: lowIncluded,
  });
  return add(part, inverse(upsideDown));
}

function inverse(value: Rational): Rational {
  return rational(value.denominator, value.numerator);
}
