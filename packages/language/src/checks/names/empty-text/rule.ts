import { isNotRatedAnswer, isOverride } from '../../../generated/ast.js';
import { defineCheck } from '../../check-rule.js';

export const emptyText = defineCheck({
  code: 'empty-text',
  category: 'names',
  severity: 'error',
  summary: 'A text has nothing between its quotes.',
  at: {
    Text(text, context) {
      // Reasons in an inspection have checks of their own.
      if (isNotRatedAnswer(text.$container) || isOverride(text.$container)) return;
      if (!isEmpty(text.value)) return;
      context.report({
        node: text,
        property: 'value',
        message:
          'There is nothing between these quotes. Write the text, or leave out the line that asks for it.',
      });
    },
    Translation(translation, context) {
      if (!isEmpty(translation.value)) return;
      context.report({
        node: translation,
        property: 'value',
        message: `There is nothing between these quotes. Write the translation, or leave out "${translation.language}".`,
      });
    },
  },
});

/** A half-typed line has no text yet; that is the syntax error's business. */
function isEmpty(text: string | undefined): boolean {
  return text?.trim() === '';
}
