import { isBandingRule } from '../../../generated/ast.js';
import { ratingStructure } from '../../../structure/rating-structure.js';
import { defineCheck } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';
import { mostOf } from './most-of.js';

export const ignoringUnratedSum = defineCheck({
  code: 'ignoring-unrated-sum',
  category: 'rules',
  severity: 'warning',
  summary: 'A sum leaves unrated members out, and its bands stay as they are.',
  at: {
    Framework: onFramework(function* ({ merged }) {
      for (const [{ rule }, ruled] of ratingStructure(merged).written) {
        if (!isBandingRule(rule) || rule.aggregate !== 'sum' || !rule.members?.ignoringUnrated) continue;
        const example = ruled.map(mostOf).find((found) => found !== undefined);
        const shrinks = example
          ? `Without ${example.without} the sum can be ${example.less} at most and not ${example.most}`
          : 'The sum can then be less';
        const banding = rule.banding?.$refText ?? '';
        yield {
          node: rule.members,
          keyword: 'ignoring',
          message: `${shrinks}, but the bands of ${banding} stay as they are. Band a share, which is out of what was rated, or take "ignoring unrated" away.`,
        };
      }
    }),
  },
});
