import { usedUri } from '../../../references/use.js';
import { repeatsOf } from '../../../structure/repeats.js';
import { defineCheck } from '../../check-rule.js';
import { whereIs } from '../../places.js';

export const duplicateUse = defineCheck({
  code: 'duplicate-use',
  category: 'names',
  severity: 'warning',
  summary: 'A file uses another file twice.',
  at: {
    Document(document, context) {
      for (const { first, again } of repeatsOf(document.uses, (use) => usedUri(use)?.toString())) {
        context.report({
          node: again,
          property: 'path',
          message: `The line "use" ${whereIs(first, again)} already brings in "${again.path}". Remove this one.`,
          related: [{ node: first, property: 'path', message: 'The first use of that file.' }],
          tag: 'unnecessary',
        });
      }
    },
  },
});
