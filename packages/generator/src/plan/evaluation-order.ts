import type { Condition, Rule } from '@yardstick/model';
import type { RateablePlan } from './plan.js';

/**
 * Everything with a rule, each after the members it is made of and the ratings that its limits look at; otherwise as given.
 *
 * @throws RangeError where a rating depends on itself.
 */
export function evaluationOrder(
  rateables: readonly RateablePlan[],
  byId: ReadonlyMap<string, RateablePlan>,
): RateablePlan[] {
  const order: RateablePlan[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (rateable: RateablePlan): void => {
    if (state.get(rateable.id) === 'done') return;
    if (state.get(rateable.id) === 'open')
      throw new RangeError(`The rating of ${rateable.id} depends on itself.`);
    state.set(rateable.id, 'open');
    for (const id of [
      ...memberIds(rateable.rule),
      ...rateable.limits.flatMap(({ when }) => subjects(when)),
    ]) {
      const member = byId.get(id);
      if (member === undefined)
        throw new RangeError(`${rateable.id} looks at ${id}, and the framework has no such item.`);
      visit(member);
    }
    state.set(rateable.id, 'done');
    if (rateable.rule !== null) order.push(rateable);
  };
  for (const rateable of rateables) visit(rateable);
  return order;
}

export function memberIds(rule: Rule | null): readonly string[] {
  return rule !== null && 'members' in rule ? rule.members.ids : [];
}

/** The items whose ratings a condition looks at. */
function subjects(condition: Condition): readonly string[] {
  switch (condition.test) {
    case 'and':
    case 'or':
      return condition.of.flatMap(subjects);
    case 'count':
      return condition.ids;
    case 'rating':
      return [condition.id];
    default:
      return [];
  }
}
