import { orderOf } from '../../../structure/number-order.js';
import { kindOf, siblingsIn } from '../../../structure/numbered.js';
import { defineCheck } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';

export const numberOrder = defineCheck({
  code: 'number-order',
  category: 'structure',
  severity: 'warning',
  summary: 'A number stands out of the published order.',
  at: {
    Framework: onFramework(function* ({ merged }) {
      for (const siblings of siblingsIn(merged)) {
        for (const { moved, after, first } of orderOf(siblings).outOfOrder) {
          const place = after ? `after ${after.number}` : `before ${first?.number ?? ''}`;
          yield {
            node: moved.node,
            property: 'name',
            message: `${moved.number} is out of order. Move this ${kindOf(moved.node)} to its place ${place}.`,
            data: { after: after?.number ?? null },
          };
        }
      }
    }),
  },
});
