import { bandRange, type Band } from '@yardstick/model';
import { defineCheck } from '../../check-rule.js';
import { isReversed, onBandings } from '../bandings.js';

export const bandOrder = defineCheck({
  code: 'band-order',
  category: 'bandings',
  severity: 'warning',
  summary: 'The bands of a banding go neither up nor down.',
  at: onBandings(function* ({ banding, nodeOf }) {
    const bands = banding.bands.filter((band) => !isReversed(band));
    const [first, last] = [bands[0], bands.at(-1)];
    if (!first || !last || startOf(first) === startOf(last)) return;
    const direction = startOf(first) < startOf(last) ? 1 : -1;
    for (const [place, band] of bands.entries()) {
      const previous = bands[place - 1];
      if (!previous || direction * (startOf(band) - startOf(previous)) >= 0) continue;
      yield {
        node: nodeOf(band),
        property: band.from === undefined ? 'upper' : 'lower',
        message: `"${bandRange(band)}" stands after "${bandRange(previous)}". Write the bands from the lowest to the highest, so that each can be seen to begin where the last ends.`,
      };
      return;
    }
  }),
});

function startOf({ from }: Band): number {
  return from ?? -1;
}
