import { multiply, rational, ZERO, type Rational } from '../arithmetic/rational.js';
import type { Total } from '../evaluation/aggregate.js';
import type { IndexedItem } from '../indexing/framework-index.js';
import type { IndexedLevel } from '../indexing/scale.js';

/** Something to add up, and the levels that it can have. */
export interface Addend {
  readonly member: IndexedItem;
  readonly levels: readonly IndexedLevel[];
}

/** Beyond so many totals they are no longer told apart: this is worked out again at every key that an author types. */
const MOST_TOTALS = 5_000;

/** Totals up to so many units are told apart by a bit each, which is quickest; beyond it they are listed. */
const MOST_BITS = 20_000n;

/**
 * Every total that members can add up to, equal ones once; `null` where there are too many. What a level adds is kept as one
 * whole number that holds its score, its most and its weight side by side, so that adding members up is adding whole numbers.
 */
export function totalsOf(addends: readonly Addend[], mayLeaveOut: boolean): Total[] | null {
  const unit = commonDenominator(addends);
  const inUnits = (value: Rational): bigint => (value.numerator * unit) / value.denominator;
  const parts = addends.map(({ member, levels }) => ({
    weight: inUnits(member.weight),
    maximum: inUnits(bestOf(member)),
    scores: levels.map((level) => inUnits(multiply(member.weight, level.score))),
  }));
  if (parts.some(({ weight, maximum, scores }) => [weight, maximum, ...scores].some((part) => part < 0n)))
    return null;
  const weights = parts.reduce((sum, { weight }) => sum + weight, 1n);
  const maxima = parts.reduce((sum, { maximum }) => sum + maximum, 1n);
  const most = parts.reduce((sum, { scores }) => sum + scores.reduce((a, b) => (a > b ? a : b), 0n), 1n);
  if (most * maxima * weights > BigInt(Number.MAX_SAFE_INTEGER)) return null;

  if (!mayLeaveOut && most <= MOST_BITS) {
    const scores = sumsOf(parts.map((part) => part.scores));
    if (scores.length > MOST_TOTALS) return null;
    // Nothing is left out, so all totals have the same most and the same weight.
    const [maximum, weight] = [rational(maxima - 1n, unit), rational(weights - 1n, unit)];
    return scores.map((score) => ({ score: rational(score, unit), maximum, weight }));
  }

  let totals = new Set([0]);
  for (const { weight, maximum, scores } of parts) {
    const steps = scores.map((score) => Number((score * maxima + maximum) * weights + weight));
    const next = new Set<number>(mayLeaveOut ? totals : []);
    for (const total of totals) for (const step of steps) next.add(total + step);
    if (next.size > MOST_TOTALS) return null;
    totals = next;
  }
  // Where all are left out there is nothing to add up.
  if (mayLeaveOut) totals.delete(0);
  return [...totals].map((total) => {
    const above = BigInt(total) / weights;
    return {
      score: rational(above / maxima, unit),
      maximum: rational(above % maxima, unit),
      weight: rational(BigInt(total) % weights, unit),
    };
  });
}

/** Every sum of one number out of each list, from the least. The bits of a whole number are the set of sums so far. */
function sumsOf(lists: readonly (readonly bigint[])[]): bigint[] {
  const reached = lists.reduce(
    (sums, list) => list.reduce((next, number) => next | (sums << number), 0n),
    1n,
  );
  return Array.from(reached.toString(2))
    .reverse()
    .flatMap((bit, sum) => (bit === '1' ? [BigInt(sum)] : []));
}

function bestOf({ weight, scale }: IndexedItem): Rational {
  return multiply(weight, scale?.best.score ?? ZERO);
}

/** One below the line of all that is added up. */
function commonDenominator(addends: readonly Addend[]): bigint {
  let common = 1n;
  for (const { member, levels } of addends) {
    const values = [
      member.weight,
      bestOf(member),
      ...levels.map((level) => multiply(member.weight, level.score)),
    ];
    for (const { denominator } of values) {
      common *= rational(denominator, common).numerator;
    }
  }
  return common;
}
