import { bandRange, gapsOf, printedValue } from '@yardstick/model';
import { defineCheck } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';
import { isReversed, usedScoreBandings } from '../bandings.js';
import { endsOf } from '../domains.js';

export const scoreNotCovered = defineCheck({
  code: 'score-not-covered',
  category: 'bandings',
  severity: 'error',
  summary: 'A sum or mean can be less than the lowest band holds, or more than the highest.',
  at: {
    Framework: onFramework(function* (lowered) {
      for (const { read, uses } of usedScoreBandings(lowered)) {
        const { banding, nodeOf } = read;
        if (banding.bands.some(isReversed)) continue;
        for (const { rule, domain } of uses) {
          const { least, most } = endsOf(domain);
          for (const { below, above } of gapsOf(banding, domain)) {
            const [end, band] = below ? [most, below] : [least, above];
            if (!band || (below && above)) continue;
            const verb = below ? 'stops' : 'starts';
            const score = rule.aggregate ?? 'score';
            yield {
              node: rule,
              property: 'banding',
              message: `${banding.name} ${verb} at "${bandRange(band)}", but the ${score} can be ${printedValue(end)}. Add a band, or correct what is added up.`,
              related: [{ node: nodeOf(band), message: `The ${below ? 'highest' : 'lowest'} band is here.` }],
              data: { value: printedValue(end) },
              absence: { from: read.node },
            };
          }
        }
      }
    }),
  },
});
