import type { CountTest } from '../../../generated/ast.js';
import { limitsIn, testsIn } from '../../../structure/conditions.js';
import { selectedItems } from '../../../structure/members.js';
import { itemKindOf } from '../../../structure/rules.js';
import { defineCheck } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';

export const countBeyondMembers = defineCheck({
  code: 'count-beyond-members',
  category: 'rules',
  severity: 'error',
  summary: 'A limit counts up to more items than there are, or from none.',
  at: {
    Framework: onFramework(function* ({ merged }) {
      for (const { limit } of limitsIn(merged)) {
        for (const test of testsIn(limit.condition)) {
          if (test.$type !== 'CountTest' || test.least === undefined) continue;
          const found = selectedItems(merged, undefined, test).length;
          // Where there are none at all, that is what is wrong.
          if (found === 0 || (test.least > 0 && test.least <= found)) continue;
          const message =
            test.least === 0
              ? `"0 or more" always holds. Write "any ${itemKindOf(test.kind)} …", or the number that is meant.`
              : `${test.least} ${test.kind} can never be found: ${placeWords(test)} there ${found === 1 ? 'is 1' : `are ${found}`}. Lower the number.`;
          yield {
            node: test,
            property: 'least',
            message,
            absence: [{ from: test }, { from: merged.node, of: itemKindOf(test.kind) }],
            data: { most: found },
          };
        }
      }
    }),
  },
});

function placeWords({ within, except }: CountTest): string {
  const place =
    within.length > 0 ? `in ${within.map((reference) => reference.$refText).join(', ')}` : 'in the framework';
  return except.length > 0
    ? `${place} except ${except.map((reference) => reference.$refText).join(', ')}`
    : place;
}
