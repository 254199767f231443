import { limitsIn, relevancesIn, testsIn } from '../../../structure/conditions.js';
import { misfitInLimit, misfitInRelevance } from '../../../structure/test-fit.js';
import { defineCheck } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';

export const unfitTest = defineCheck({
  code: 'unfit-test',
  category: 'rules',
  severity: 'error',
  summary: 'A condition tests something that cannot be asked there, or asks the wrong thing of it.',
  at: {
    Framework: onFramework(function* ({ merged }) {
      for (const { item, condition } of relevancesIn(merged)) {
        for (const test of testsIn(condition)) {
          const misfit = misfitInRelevance(merged, item, test);
          if (misfit) yield { node: test, ...misfit };
        }
      }
      for (const { limit } of limitsIn(merged)) {
        for (const test of testsIn(limit.condition)) {
          const misfit = misfitInLimit(merged, test);
          if (misfit) yield { node: test, ...misfit };
        }
      }
    }),
  },
});
