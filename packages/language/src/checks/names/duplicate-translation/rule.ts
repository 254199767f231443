import { repeatsOf } from '../../../structure/repeats.js';
import { defineCheck } from '../../check-rule.js';

export const duplicateTranslation = defineCheck({
  code: 'duplicate-translation',
  category: 'names',
  severity: 'error',
  summary: 'A text is translated into one language twice.',
  at: {
    Text(text, context) {
      for (const { first, again } of repeatsOf(text.translations, ({ language }) => language)) {
        context.report({
          node: again,
          property: 'language',
          message: `This text already has a translation into "${again.language}", "${first.value}". Keep the one that is meant.`,
          related: [
            { node: first, property: 'language', message: 'The first translation into this language.' },
          ],
        });
      }
    },
  },
});
