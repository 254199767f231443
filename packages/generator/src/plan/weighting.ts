import type { Plan, RateablePlan } from './plan.js';
import { find } from './plan.js';

/** What one member adds for each of its levels, in whole units, so that adding up is exact. */
export interface WeightedMember {
  readonly member: RateablePlan;
  /** From the worst level to the best. Empty for a member that never has a rating. */
  readonly units: readonly number[];
  readonly most: number;
  readonly weight: number;
}

export interface Weighting {
  /** Units in a point of score: 1, or 10 where a score or weight has one decimal, and so on. */
  readonly units: number;
  readonly members: readonly WeightedMember[];
}

/** @throws RangeError where scores or weights have so many digits that their sum could not be exact. */
export function weightingOf(plan: Plan, ids: readonly string[]): Weighting {
  const members = ids.map((id) => find(plan.byId, id, 'item'));
  const scores = members.flatMap(({ scale }) => scale?.levels.map(({ score }) => score) ?? []);
  const places = most(scores.map(decimalPlaces)) + most(members.map(({ weight }) => decimalPlaces(weight)));
  const units = 10 ** places;
  const weighted = members.map((member): WeightedMember => {
    const inUnits = (member.scale?.levels ?? []).map(({ score }) =>
      Math.round(score * member.weight * units),
    );
    return { member, units: inUnits, most: inUnits.at(-1) ?? 0, weight: Math.round(member.weight * units) };
  });
  const sum = weighted.reduce(
    (total, { units: each, weight }) => total + Math.max(weight, ...each.map(Math.abs)),
    0,
  );
  if (sum > 2 ** 31)
    throw new RangeError('The scores and weights have too many digits to be added up exactly.');
  return { units, members: weighted };
}

export function decimalPlaces(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
}

function most(numbers: readonly number[]): number {
  return Math.max(0, ...numbers);
}
