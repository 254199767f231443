import type { Banding, Rule } from '@yardstick/model';
import { WholePercentages, type Banding as BandingFunction } from '../engine/runtime/bands.js';
import { levelsByByte } from '../engine/runtime/columns.js';
import { isAtLeast, isAtMost, isBelow, roundHalfUp } from '../engine/runtime/fraction.js';
import { PercentageBytes } from '../engine/runtime/percentage-bytes.js';
import { Totals } from '../engine/runtime/totals.js';
import { memberIds } from '../plan/evaluation-order.js';
import { find, type Plan, type RateablePlan } from '../plan/plan.js';
import { placeOf, type ScalePlan } from '../plan/scale-plan.js';
import { weightingOf } from '../plan/weighting.js';

/** The level that each byte of a column leads to, as the generated engine works it out when it loads. */
export function byteLevels(plan: Plan, rule: Rule, scale: ScalePlan): Int8Array {
  if (rule.by !== 'percentage') return levelsByByte(scale.levels.length);
  const { banding } = find(plan.bandings, rule.banding, 'banding');
  const whole = new WholePercentages(bandingFunction(banding, scale), banding.decimals);
  return new PercentageBytes(whole, scale.levels.length).levels;
}

/** The level of each total above the least, where a byte can hold all of them and one to spare; else `null`. */
export function totalLevels(plan: Plan, { rule, scale }: RateablePlan): Int8Array | null {
  if (rule === null || !('banding' in rule) || !('members' in rule) || scale === null) return null;
  const { banding } = find(plan.bandings, rule.banding, 'banding');
  const { units, members } = weightingOf(plan, memberIds(rule));
  const sum = (value: (member: (typeof members)[number]) => number): number =>
    members.reduce((total, member) => total + value(member), 0);
  const range = {
    least: sum((member) => member.units[0] ?? 0),
    most: sum(({ most }) => most),
    weight: sum(({ weight }) => weight),
  };
  if (range.most - range.least > 254) return null;
  const measure = { of: rule.by, units, decimals: banding.decimals };
  return new Totals(bandingFunction(banding, scale), measure, range).levels;
}

function bandingFunction({ decimals, bands }: Banding, scale: ScalePlan): BandingFunction {
  return (exact) => {
    const value = decimals === null ? exact : roundHalfUp(exact, decimals);
    const band = bands.find(
      ({ from, to, toIncluded = false }) =>
        (from === undefined || isAtLeast(value, from)) &&
        (to === undefined || (toIncluded ? isAtMost(value, to) : isBelow(value, to))),
    );
    return band && { level: placeOf(scale, band.level), range: '' };
  };
}
