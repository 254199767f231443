import { isDescribedRule, isNotRatedRule } from '../../../generated/ast.js';
import { ruledBy } from '../../../structure/discretions.js';
import { itemsWithoutRule } from '../../../structure/missing-rules.js';
import type { MergedFramework } from '../../../structure/merged-framework.js';
import { nameOf, type Ruled } from '../../../structure/rating-structure.js';
import { defineCheck } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';

export const discretionWithoutRating = defineCheck({
  code: 'discretion-without-rating',
  category: 'rules',
  severity: 'error',
  summary: 'A discretion covers only what has no rating to depart from.',
  at: {
    Framework: onFramework(function* ({ merged }) {
      for (const discretion of merged.discretions.values()) {
        const covered = ruledBy(merged, discretion);
        const [first] = covered;
        if (!first || !covered.every((ruled) => isUnrated(merged, ruled))) continue;
        const name = nameOf(first);
        yield {
          ...(discretion.members
            ? { node: discretion.members, property: 'kind' }
            : { node: discretion, keyword: 'overall' }),
          message: `${name.charAt(0).toUpperCase()}${name.slice(1)} ${covered.length > 1 ? 'and the others here have' : 'has'} no rating to depart from. Name what is rated, or remove the discretion.`,
        };
      }
    }),
  },
});

/** A missing rule is reported itself. */
function isUnrated(merged: MergedFramework, { item, inForce }: Ruled): boolean {
  if (inForce) return isNotRatedRule(inForce.rule) || isDescribedRule(inForce.rule);
  return item !== undefined && !itemsWithoutRule(merged).includes(item);
}
