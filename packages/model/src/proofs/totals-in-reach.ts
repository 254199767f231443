import { exactDecimal } from '../arithmetic/decimal.js';
import { equal, greater, lesser, type Rational } from '../arithmetic/rational.js';
import type { Total } from '../evaluation/aggregate.js';
import type { Framework } from '../framework.js';
import { indexOf, named, rateableOf } from '../indexing/framework-index.js';
import { totalsOf } from './totals.js';

/** What the members of a rule can add up to. */
export interface TotalsInReach {
  readonly least: Rational;
  readonly most: Rational;
  /** The most it could be; several where members that are not rated are left out. */
  readonly maxima: readonly Rational[];
  readonly holds: (score: number, maximum?: number) => boolean;
}

const made = new WeakMap<Framework, Map<string, TotalsInReach | null>>();

/**
 * The totals that the rule of an item, or of the overall, can have, whatever levels its members are rated, overridden to or entered
 * as. `null` for a rule that adds nothing up, whose members can have
 * no rating, or whose totals are too many to list.
 */
export function totalsInReach(framework: Framework, id: string): TotalsInReach | null {
  let known = made.get(framework);
  if (!known) made.set(framework, (known = new Map<string, TotalsInReach | null>()));
  let totals = known.get(id);
  if (totals === undefined) known.set(id, (totals = workOut(framework, id)));
  return totals;
}

function workOut(framework: Framework, id: string): TotalsInReach | null {
  const index = indexOf(framework);
  const { rule } = rateableOf(index, id);
  if (rule?.by !== 'sum' && rule?.by !== 'mean' && rule?.by !== 'share') return null;
  const members = rule.members.ids.map((member) => named(index.byId, member, 'a member'));
  const addends = members.map((member) => ({ member, levels: member.scale?.levels ?? [] }));
  const totals = totalsOf(addends, rule.members.ignoringUnrated);
  if (!totals || totals.length === 0) return null;
  const scores = totals.map(({ score }) => score);
  return {
    least: scores.reduce(lesser),
    most: scores.reduce(greater),
    maxima: distinct(totals.map(({ maximum }) => maximum)),
    holds: (score, maximum) => holds(totals, exactDecimal(score), maximum),
  };
}

function holds(totals: readonly Total[], score: Rational, maximum: number | undefined): boolean {
  const most = maximum === undefined ? undefined : exactDecimal(maximum);
  return totals.some(
    (total) => equal(total.score, score) && (most === undefined || equal(total.maximum, most)),
  );
}

function distinct(values: readonly Rational[]): Rational[] {
  return values.filter((value, at) => values.findIndex((other) => equal(other, value)) === at);
}
