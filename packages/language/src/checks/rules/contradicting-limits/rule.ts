import { defineCheck } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';
import { implies } from '../implication.js';
import { limitCases, passingIn, scoreAllowed, type LimitCase } from '../limit-cases.js';
import type { Limit } from '../../../generated/ast.js';
import type { Ruled } from '../../../structure/rating-structure.js';

export const contradictingLimits = defineCheck({
  code: 'contradicting-limits',
  category: 'rules',
  severity: 'error',
  summary: 'Two limits allow different levels under the same condition.',
  at: {
    Framework: onFramework(function* (lowered) {
      const passing = passingIn(lowered);
      const byRated = new Map<Ruled, LimitCase[]>();
      const said = new Set<Limit>();
      for (const one of limitCases(lowered)) {
        const earlier = byRated.get(one.ruled) ?? [];
        const other = earlier.find(
          ({ model }) =>
            implies(model.when, one.model.when, passing) && implies(one.model.when, model.when, passing),
        );
        byRated.set(one.ruled, [...earlier, one]);
        if (!other || scoreAllowed(other) === scoreAllowed(one) || said.has(one.limit)) continue;
        said.add(one.limit);
        const strict = scoreAllowed(one) < scoreAllowed(other) ? one : other;
        yield {
          node: one.limit,
          property: 'level',
          message: `Under the same condition another limit says ${other.model.atMost}, and this ${one.model.atMost}. Only ${strict.model.atMost}, the stricter, would ever count: keep the one that is meant.`,
          related: [
            { node: other.limit, property: 'level', message: `${other.model.atMost} is allowed here.` },
          ],
        };
      }
    }),
  },
});
