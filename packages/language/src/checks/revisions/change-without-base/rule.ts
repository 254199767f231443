import { isAddition, isRemoval, isReplacement } from '../../../generated/ast.js';
import { defineCheck } from '../../check-rule.js';

export const changeWithoutBase = defineCheck({
  code: 'change-without-base',
  category: 'revisions',
  severity: 'error',
  summary: 'A framework that revises nothing says "replace", "add" or "remove".',
  at: {
    Framework(framework, context) {
      if (framework.base) return;
      for (const line of framework.members) {
        const word = isReplacement(line)
          ? 'replace'
          : isAddition(line)
            ? 'add'
            : isRemoval(line)
              ? 'remove'
              : undefined;
        if (!word) continue;
        context.report({
          node: line,
          keyword: word,
          message:
            `"${framework.name}" revises nothing, so there is nothing to ${word === 'add' ? 'add to' : word}. ` +
            `Say what it revises, as "framework ${framework.name} revises …", or ${word === 'remove' ? 'take this line out' : `leave out "${word}"`}.`,
          absence: { from: framework, of: 'revises' },
        });
      }
    },
  },
});
