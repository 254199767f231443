import { mostDecimals } from '../../../lowering/sound-framework.js';
import { defineCheck } from '../../check-rule.js';
import { isTooFine } from '../bandings.js';

export const roundingTooFine = defineCheck({
  code: 'rounding-too-fine',
  category: 'bandings',
  severity: 'error',
  summary: 'A value is rounded to more decimals than can be told apart.',
  at: {
    Banding: (banding, { report }) => {
      const { rounding } = banding;
      if (!rounding || !isTooFine(banding)) return;
      report({
        node: rounding,
        property: 'decimals',
        message: `At most ${mostDecimals} decimals are kept. Write "rounded to whole", or the decimals that the report prints.`,
        data: { most: mostDecimals },
      });
    },
  },
});
