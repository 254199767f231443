import type { AstNode } from 'langium';
import { isAddition, isFramework } from '../../../generated/ast.js';
import { isOutside, kindOf, siblingsIn, type Numbered } from '../../../structure/numbered.js';
import { defineCheck } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';

export const duplicateNumber = defineCheck({
  code: 'duplicate-number',
  category: 'structure',
  severity: 'error',
  summary: 'Two parts of a framework have the same number.',
  at: {
    Framework: onFramework(function* ({ merged }) {
      const firstOf = new Map<string, Numbered>();
      const repeated = new Set<AstNode>();
      for (const { parent, numbered } of siblingsIn(merged)) {
        for (const entry of numbered) {
          // What stands under the wrong number does not take it from where it belongs.
          if (isOutside(entry, parent)) continue;
          const first = firstOf.get(entry.number);
          if (!first) {
            firstOf.set(entry.number, entry);
            continue;
          }
          repeated.add(entry.node);
          // Of an item written twice with all that it holds, the item is reported; of one that a revision brings, the revision.
          if (repeated.has(entry.node.$container) || isBroughtByRevision(entry.node)) continue;
          yield {
            node: entry.node,
            property: 'name',
            message: `The number ${entry.number} is taken by another ${kindOf(first.node)}. Give this ${kindOf(entry.node)} a number of its own.`,
            related: [{ node: first.node, property: 'name', message: `${entry.number} is used here first.` }],
            data: { number: entry.number },
          };
        }
      }
    }),
  },
});

/** That something is there already, or that its change is not marked as one, is said of the line of the revision. */
function isBroughtByRevision({ $container }: AstNode): boolean {
  return isAddition($container) || (isFramework($container) && $container.base !== undefined);
}
