import type { Framework, Limit, Members, Rule } from '../framework.js';
import { OVERALL_SCORE, STANDARDS, youth2018 } from './youth-2018.js';

export function standards(more: Partial<Members> = {}): Members {
  return { kind: 'standard', ids: STANDARDS, ignoringUnrated: false, words: 'standards', ...more };
}

/** The 2018 framework with another overall rule. */
export function withOverall(
  rule: Rule,
  limits: readonly Limit[] = [],
  more: Partial<Framework> = {},
): Framework {
  return youth2018({ overall: { rule, limits }, ...more });
}

export function overallSum(
  members: Partial<Members>,
  limits: readonly Limit[] = [],
  more: Partial<Framework> = {},
): Framework {
  return withOverall({ by: 'sum', banding: OVERALL_SCORE.name, members: standards(members) }, limits, more);
}
