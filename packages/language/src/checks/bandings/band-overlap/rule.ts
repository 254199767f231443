import { bandRange, overlapsOf, printedValue } from '@yardstick/model';
import { defineCheck } from '../../check-rule.js';
import { domainOf, isReversed, onBandings } from '../bandings.js';

export const bandOverlap = defineCheck({
  code: 'band-overlap',
  category: 'bandings',
  severity: 'error',
  summary: 'A value falls in two bands.',
  at: onBandings(function* ({ banding, nodeOf }) {
    const sound = { ...banding, bands: banding.bands.filter((band) => !isReversed(band)) };
    for (const { value, lower, upper } of overlapsOf(sound, domainOf(banding))) {
      const [low, high] = [bandRange(lower), bandRange(upper)];
      const advice =
        low === high
          ? 'Remove one of them.'
          : upper.from === undefined
            ? 'Let only one of them be without a lower end.'
            : `Let the lower one end "below ${upper.from}".`;
      yield {
        node: nodeOf(upper),
        property: upper.from === undefined ? 'upper' : 'lower',
        message: `${printedValue(value)} falls in "${low}" and in "${high}". ${advice}`,
        related: [{ node: nodeOf(lower), message: `"${low}" is here.` }],
        data: { value: printedValue(value), below: upper.from ?? null },
      };
    }
  }),
});
