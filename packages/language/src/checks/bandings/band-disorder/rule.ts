import { disorderOf, printedValue } from '@yardstick/model';
import { isInOrder } from '../../../lowering/sound-framework.js';
import { defineCheck } from '../../check-rule.js';
import { domainOf, isReversed, onBandings } from '../bandings.js';

export const bandDisorder = defineCheck({
  code: 'band-disorder',
  category: 'bandings',
  severity: 'error',
  summary: 'A better value gives a worse level.',
  at: onBandings(function* ({ banding, scale, nodeOf }) {
    // Levels out of order are reported at their scale.
    if (!scale || !isInOrder(scale) || banding.bands.some(isReversed)) return;
    // Two levels that changed places disagree with the bands on both sides: the first disagreement says it.
    const [first] = disorderOf(banding, scale, domainOf(banding));
    if (!first) return;
    const { value, lower, better, upper } = first;
    const unit = banding.measure === 'percent' ? '%' : '';
    yield {
      node: nodeOf(upper),
      property: 'level',
      message: `${printedValue(value)}${unit} is ${lower.level} and ${printedValue(better)}${unit} only ${upper.level}, so a better ${banding.measure === 'percent' ? 'percentage' : 'score'} would give a worse level. Put the levels in the order of the bands.`,
      related: [{ node: nodeOf(lower), property: 'level', message: `${lower.level} is given here.` }],
    };
  }),
});
