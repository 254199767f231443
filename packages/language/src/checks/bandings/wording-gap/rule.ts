import { defineCheck } from '../../check-rule.js';
import { isRead, percentWords, phraseFor, tellingProportions } from '../phrases.js';

export const wordingGap = defineCheck({
  code: 'wording-gap',
  category: 'bandings',
  severity: 'error',
  summary: 'A proportion fits no phrase of a wording.',
  at: {
    Wording: (wording, { report }) => {
      if (!wording.name || wording.phrases.length === 0 || !isRead(wording)) return;
      for (const proportion of tellingProportions(wording)) {
        if (phraseFor(wording, proportion)) continue;
        const percent = percentWords(proportion);
        report({
          node: wording,
          property: 'name',
          message: `No phrase of ${wording.name} fits ${percent}. Add one, or let another reach further.`,
          absence: { from: wording },
          data: { percent },
        });
        return;
      }
    },
  },
});
