import { bandRange } from '@yardstick/model';
import { defineCheck } from '../../check-rule.js';
import { isReversed, onBandings } from '../bandings.js';

export const reversedBand = defineCheck({
  code: 'reversed-band',
  category: 'bandings',
  severity: 'error',
  summary: 'A band ends before it starts, so it holds nothing.',
  at: onBandings(function* ({ banding, nodeOf }) {
    for (const band of banding.bands.filter(isReversed)) {
      const { from = 0, to = 0 } = band;
      const meant = from === to ? `${from} or more` : `${to} to ${band.toIncluded ? '' : 'below '}${from}`;
      yield {
        node: nodeOf(band),
        property: 'lower',
        message: `"${bandRange(band)}" holds nothing: it ends before it starts. Did you mean "${meant}"?`,
        data: { meant },
      };
    }
  }),
});
