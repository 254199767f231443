import { defineCheck } from '../../check-rule.js';

export const zeroWeight = defineCheck({
  code: 'zero-weight',
  category: 'rules',
  severity: 'error',
  summary: 'A weight of 0 hides that an item does not count.',
  at: {
    Item: (item, { report }) => {
      if (item.weight !== 0) return;
      report({
        node: item,
        property: 'weight',
        message: `With a weight of 0, ${item.kind} ${item.name} counts for nothing and must be answered all the same. Write "except ${item.name}" in the rule that adds it up.`,
        data: { except: item.name },
      });
    },
  },
});
