import type { Code } from '../encoding/code.js';
import { sourceOf } from './leaves.js';
import type { Plan, RateablePlan } from './plan.js';

/** What goes into a rating in columns and what comes out of it. */
export interface ColumnPlan {
  /** Everything that inspectors enter or that is a percentage, in published order. */
  readonly inputs: readonly InputColumn[];
  /** The ratings that are made of others or limited. */
  readonly outputs: readonly RateablePlan[];
  /** Levels of which one is below 0 whenever any level is: what goes into a `lowest` shows in it. */
  readonly decisive: readonly RateablePlan[];
}

export interface InputColumn {
  readonly rateable: RateablePlan;
  /** The constant that holds its bytes. */
  readonly bytes: Code;
}

export function columnPlan(plan: Plan): ColumnPlan {
  const ruled = plan.order.filter(
    ({ rule }) => rule !== null && !['never', 'described'].includes(sourceOf(rule)),
  );
  const isInput = ({ rule }: RateablePlan): boolean => rule?.by === 'inspectors' || rule?.by === 'percentage';
  const shown = new Set(
    ruled.flatMap(({ rule, limits }) =>
      rule?.by === 'lowest' && !rule.members.ignoringUnrated && limits.length === 0 ? rule.members.ids : [],
    ),
  );
  const published = [...plan.items, plan.overall].filter((rateable) => ruled.includes(rateable));
  return {
    inputs: published.filter(isInput).map((rateable) => ({
      rateable,
      bytes: plan.names.create('column', rateable.id),
    })),
    outputs: published.filter((rateable) => !isInput(rateable) || rateable.limits.length > 0),
    decisive: ruled.filter(({ id }) => !shown.has(id)),
  };
}
