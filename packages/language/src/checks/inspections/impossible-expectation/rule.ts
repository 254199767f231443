import { defineCheck } from '../../check-rule.js';
import { checkFigures } from './figures.js';
import { checkRating } from './ratings.js';
import { checkScore } from './scores.js';
import { checkSize } from './sizes.js';

/** Whether an expectation that can come true does is for `yardstick test` to say. */
export const impossibleExpectation = defineCheck({
  code: 'impossible-expectation',
  category: 'inspections',
  severity: 'error',
  summary: 'An expectation can never come true under the framework.',
  at: {
    Expectation(expectation, context) {
      const framework = expectation.$container.framework?.ref;
      if (!framework || !context.services.checks.SoundFrameworks.has(framework)) return;
      const lowered = context.framework(framework);
      if (expectation.what === 'score') checkScore(expectation, lowered, context);
      else if (expectation.what === 'cases') checkSize(expectation, lowered, context);
      else if (expectation.figures) checkFigures(expectation, expectation.figures, lowered, context);
      else checkRating(expectation, lowered.merged, context);
    },
  },
});
