import { isBandingRule } from '../../../generated/ast.js';
import { ratingStructure, type Ruled } from '../../../structure/rating-structure.js';
import { lostWords } from '../../../structure/uncertain-rules.js';
import { defineCheck } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';

export const uselessWeight = defineCheck({
  code: 'useless-weight',
  category: 'rules',
  severity: 'warning',
  summary: 'An item has a weight, and no rule adds it up.',
  at: {
    Framework: onFramework(function* ({ merged }) {
      const { items, overall, written } = ratingStructure(merged);
      // A rule that could not be read whole may be the one that adds it up.
      if ([...written.keys()].some(lostWords)) return;
      const added = new Set<Ruled>();
      for (const ruled of [overall, ...items]) {
        const rule = ruled.inForce?.rule;
        if (isBandingRule(rule) && rule.aggregate) for (const member of ruled.members) added.add(member);
      }
      for (const ruled of items) {
        const { item } = ruled;
        if (item?.node.weight === undefined || added.has(ruled)) continue;
        yield {
          node: item.node,
          property: 'weight',
          message: `No sum, mean or share takes in ${item.kind} ${item.id}, so its weight of ${item.node.weight} changes nothing. Remove "weight ${item.node.weight}", or add the ${item.kind} up.`,
          absence: [
            { from: merged.node, of: 'sum' },
            { from: merged.node, of: 'mean' },
            { from: merged.node, of: 'share' },
          ],
        };
      }
    }),
  },
});
