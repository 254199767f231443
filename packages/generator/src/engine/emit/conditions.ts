import type { Condition, RatingTest } from '@yardstick/model';
import { code, join, type Code } from '../../encoding/code.js';
import { numberLiteral } from '../../encoding/number-literal.js';
import { find, type Plan } from '../../plan/plan.js';
import { placeOf } from '../../plan/scale-plan.js';

/** The condition of a limit as an expression over the constants of `rate`. */
export function emitCondition(plan: Plan, condition: Condition): Code {
  switch (condition.test) {
    case 'and':
    case 'or': {
      const operator = condition.test === 'and' ? code` && ` : code` || `;
      if (condition.of.length === 0) return condition.test === 'and' ? code`true` : code`false`;
      return code`(${join(
        condition.of.map((part) => emitCondition(plan, part)),
        operator,
      )})`;
    }
    case 'check':
      return code`${find(plan.checks, condition.check, 'check')} === ${condition.is ? code`true` : code`false`}`;
    case 'rating':
      return emitRatingTest(plan, condition.id, condition.rating);
    case 'count': {
      const { ids, atLeast } = condition;
      const needed = atLeast === 'all' ? Math.max(ids.length, 1) : atLeast;
      const tests = ids.map((id) => emitRatingTest(plan, id, condition.rating));
      return code`howMany(${join(tests, code`, `)}) >= ${numberLiteral(needed)}`;
    }
    default:
      // A test on one case says when a question is relevant; of a whole inspection it is never true.
      return code`false`;
  }
}

/** An item that is not rated passes no test on a level, negated or not. Not rated is below every level: -1. */
function emitRatingTest(plan: Plan, id: string, test: RatingTest): Code {
  const { scale, level, rule } = find(plan.byId, id, 'item');
  const made = rule !== null && scale !== null;
  if (test.is === 'rated') {
    if (!made) return test.not ? code`true` : code`false`;
    return test.not ? code`${level} < 0` : code`${level} >= 0`;
  }
  if (!made || !scale.levels.some(({ name }) => name === test.level)) return code`false`;
  const place = numberLiteral(placeOf(scale, test.level));
  switch (test.is) {
    case 'equal':
      return test.not ? code`(${level} >= 0 && ${level} !== ${place})` : code`${level} === ${place}`;
    case 'below':
      return test.not ? code`${level} >= ${place}` : code`(${level} >= 0 && ${level} < ${place})`;
    case 'above':
      return test.not ? code`(${level} >= 0 && ${level} <= ${place})` : code`${level} > ${place}`;
  }
}
