import type { Code } from '../../encoding/code.js';
import type { Plan } from '../../plan/plan.js';

export function emitColumnTypes(_plan: Plan): Code[] {
  return [];
}
