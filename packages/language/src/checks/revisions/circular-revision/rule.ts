import { AstUtils } from 'langium';
import type { Framework } from '../../../generated/ast.js';
import { isInCircle } from '../../../structure/revised.js';
import { defineCheck } from '../../check-rule.js';
import { listed } from '../../listed.js';

export const circularRevision = defineCheck({
  code: 'circular-revision',
  category: 'revisions',
  severity: 'error',
  summary: 'A framework revises itself, directly or by way of others.',
  at: {
    Framework(framework, context) {
      if (!isInCircle(framework)) return;
      const circle = circleOf(framework);
      // One mistake, one report in a file: at the first framework of the circle that stands in it.
      const here = circle.filter((other) => AstUtils.getDocument(other) === context.document);
      if (here.some((other) => (other.$containerIndex ?? 0) < (framework.$containerIndex ?? 0))) return;
      const others = circle.slice(1).map(({ name }) => name);
      context.report({
        node: framework,
        property: 'base',
        message:
          others.length === 0
            ? `"${framework.name}" revises itself. Name the earlier framework that it revises, or leave out "revises".`
            : `"${framework.name}" revises itself by way of ${listed(others)}. One of them must be the first, and revise nothing.`,
        related: circle.slice(1).map((node) => ({ node, property: 'base', message: 'Part of the circle.' })),
      });
    },
  },
});

/** The frameworks of a circle, from one of them round to the last before it. */
function circleOf(framework: Framework): Framework[] {
  const circle = [framework];
  for (let revised = framework.base?.ref; revised && revised !== framework; revised = revised.base?.ref)
    circle.push(revised);
  return circle;
}
