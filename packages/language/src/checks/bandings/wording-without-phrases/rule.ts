import { defineCheck } from '../../check-rule.js';

export const wordingWithoutPhrases = defineCheck({
  code: 'wording-without-phrases',
  category: 'bandings',
  severity: 'error',
  summary: 'A wording has no phrases.',
  at: {
    Wording: (wording, { report }) => {
      if (!wording.name || wording.phrases.length > 0) return;
      report({
        node: wording,
        property: 'name',
        message: `The wording ${wording.name} has no phrases. Write one line for each: "most" when 70 or more.`,
        absence: { from: wording },
      });
    },
  },
});
