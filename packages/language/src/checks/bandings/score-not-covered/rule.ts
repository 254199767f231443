import { bandRange, gapsOf, printedValue } from '@yardstick/model';
import { scaleNamed } from '../../../structure/scales.js';
import { defineCheck } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';
import { isReversed, readBanding, scoreUses } from '../bandings.js';
import { endsOf } from '../domains.js';

export const scoreNotCovered = defineCheck({
  code: 'score-not-covered',
  category: 'bandings',
  severity: 'error',
  summary: 'A sum or mean can be less than the lowest band holds, or more than the highest.',
  at: {
    Framework: onFramework(function* (lowered) {
      const { merged } = lowered;
      for (const [node, uses] of scoreUses(lowered)) {
        const read = readBanding(node, scaleNamed(merged, node.scale));
        if (!read || read.banding.bands.length === 0 || read.banding.bands.some(isReversed)) continue;
        for (const { rule, domain } of uses) {
          const { least, most } = endsOf(domain);
          for (const { below, above } of gapsOf(read.banding, domain)) {
            if (below && above) continue;
            const [end, band] = below ? [most, below] : [least, above ?? read.banding.bands[0]];
            if (!band) continue;
            const verb = below ? `stops at "${bandRange(band)}"` : `starts at "${bandRange(band)}"`;
            yield {
              node: rule,
              property: 'banding',
              message: `${node.name} ${verb}, but the ${rule.aggregate ?? 'score'} can be ${printedValue(end)}. Add a band, or correct what is added up.`,
              related: [
                { node: read.nodeOf(band), message: `The ${below ? 'highest' : 'lowest'} band is here.` },
              ],
              data: { value: printedValue(end) },
            };
          }
        }
      }
    }),
  },
});
