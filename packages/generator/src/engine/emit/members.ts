import { code, type Code } from '../../encoding/code.js';
import { find, type Plan } from '../../plan/plan.js';

/** A member's level in an expression; a member that never has one is not rated. */
export function memberLevel(plan: Plan, id: string): Code {
  const { rule, level, scale } = find(plan.byId, id, 'item');
  return rule === null || scale === null ? code`UNRATED` : level;
}
