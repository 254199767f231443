import { baseOf } from '../../../structure/revised.js';
import { revisablePart } from '../../../structure/revisable.js';
import { defineCheck } from '../../check-rule.js';

export const unmarkedChange = defineCheck({
  code: 'unmarked-change',
  category: 'revisions',
  severity: 'error',
  summary: 'A framework that revises another states a part without saying whether it replaces or adds it.',
  at: {
    Framework(framework, context) {
      const base = baseOf(context.services.structure.MergedFrameworks, framework);
      if (!base) return;
      for (const member of framework.members) {
        const part = revisablePart(member);
        if (!part) continue;
        const [word, why] = part.isIn(base)
          ? ['replace', `"${base.node.name}" has one already`]
          : ['add', `"${base.node.name}" has none`];
        context.report({
          ...part.place,
          message: `"${framework.name}" revises "${base.node.name}", so it says what changes: write "${word} ${part.words}", because ${why}.`,
          data: { insert: word },
        });
      }
    },
  },
});
