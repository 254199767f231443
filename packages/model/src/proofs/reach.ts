import { printedFraction } from '../arithmetic/printing.js';
import { ZERO, add, commonStep, compare, equal, greater, lesser, subtract } from '../arithmetic/rational.js';
import { NOTHING, aggregated, withMember, type Aggregate } from '../evaluation/aggregate.js';
import type { Framework, Rule } from '../framework.js';
import { asBanded } from '../indexing/banding.js';
import {
  indexOf,
  named,
  rateableOf,
  type FrameworkIndex,
  type IndexedItem,
} from '../indexing/framework-index.js';
import type { Domain } from './domain.js';
import { levelsOf } from './possible-levels.js';
import { totalsOf } from './totals.js';

type AggregateRule = Extract<Rule, { readonly by: Aggregate }>;

/**
 * The values that the rule of an item, or of the overall, can give its banding: every sum, mean or share that its members'
 * possible levels add up to, after the rounding that the banding declares. `null` for a rule that adds nothing up, or
 * whose members can have no rating.
 */
export function reach(framework: Framework, id: string): Domain | null {
  const index = indexOf(framework);
  const { rule } = rateableOf(index, id);
  return rule?.by === 'sum' || rule?.by === 'mean' || rule?.by === 'share' ? reachOf(index, rule) : null;
}

export function reachOf(index: FrameworkIndex, rule: AggregateRule): Domain | null {
  const members = rule.members.ids.map((id) => named(index.byId, id, 'a member'));
  const banding = named(index.bandings, rule.banding, 'a banding');
  const totals = totalsOf(
    members.map((member) => ({ member, levels: levelsOf(index, member) })),
    rule.members.ignoringUnrated,
  );
  if (totals === null) return wideReach(index, rule, members);
  const values = totals.map((total) => aggregated(rule.by, total)).filter((value) => value !== null);
  const distinct = new Map(
    values.map((value) => asBanded(banding, value)).map((value) => [printedFraction(value), value]),
  );
  return distinct.size === 0 ? null : { kind: 'values', values: [...distinct.values()].sort(compare) };
}

/** The ends, and for a sum the step: what is sure of totals that are too many to list. It holds them all, and maybe others. */
function wideReach(index: FrameworkIndex, rule: AggregateRule, items: readonly IndexedItem[]): Domain | null {
  const banding = named(index.bandings, rule.banding, 'a banding');
  const totals = items.map((member) =>
    levelsOf(index, member).map((level) => withMember(NOTHING, member, level)),
  );
  if (rule.by !== 'sum') {
    // A mean of several lies between the least and the most of one, and so does a share.
    const alone = totals.flat().flatMap((total) => aggregated(rule.by, total) ?? []);
    if (alone.length === 0) return null;
    const [least, most] = [alone.reduce(lesser), alone.reduce(greater)];
    return { kind: 'interval', least: asBanded(banding, least), most: asBanded(banding, most) };
  }
  let [least, most, step] = [ZERO, ZERO, ZERO];
  for (const options of totals) {
    const scores = options.map(({ score }) => score);
    if (rule.members.ignoringUnrated) scores.push(ZERO);
    if (scores.length === 0) continue;
    const low = scores.reduce(lesser);
    for (const score of scores) step = commonStep(step, subtract(score, low));
    least = add(least, low);
    most = add(most, scores.reduce(greater));
  }
  if (banding.decimals === null && !equal(step, ZERO)) return { kind: 'grid', least, most, step };
  return { kind: 'interval', least: asBanded(banding, least), most: asBanded(banding, most) };
}
