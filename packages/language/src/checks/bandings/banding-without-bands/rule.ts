import { defineCheck } from '../../check-rule.js';

export const bandingWithoutBands = defineCheck({
  code: 'banding-without-bands',
  category: 'bandings',
  severity: 'error',
  summary: 'A banding has no bands.',
  at: {
    Banding: (banding, { report }) => {
      if (!banding.name || banding.bands.length > 0) return;
      report({
        node: banding,
        property: 'name',
        message: `The banding ${banding.name} has no bands. Write one line for each, from the lowest: "below 50 is …".`,
        absence: { from: banding },
      });
    },
  },
});
