import { bandRange, overlapsOf, printedValue, type Band } from '@yardstick/model';
import { defineCheck, type Finding } from '../../check-rule.js';
import { listed } from '../../listed.js';
import { domainOf, isReversed, onBandings, type ReadBanding } from '../bandings.js';

export const bandOverlap = defineCheck({
  code: 'band-overlap',
  category: 'bandings',
  severity: 'error',
  summary: 'A value falls in two bands.',
  at: onBandings(function* ({ banding, nodeOf }) {
    const sound = { ...banding, bands: banding.bands.filter((band) => !isReversed(band)) };
    const overlaps = overlapsOf(sound, domainOf(banding));
    for (const { value, lower, upper } of overlaps) {
      const others = overlaps.filter((other) => other.lower === lower);
      // A band that reaches into several has its own end mistyped.
      if (others.length > 1) {
        if (others[0]?.upper === upper) yield reachesTooFar(nodeOf, lower, others);
        continue;
      }
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

function reachesTooFar(
  nodeOf: ReadBanding['nodeOf'],
  band: Band,
  overlaps: readonly { readonly upper: Band }[],
): Finding {
  const uppers = overlaps.map(({ upper }) => upper);
  return {
    node: nodeOf(band),
    property: band.to === undefined ? 'lower' : 'upper',
    message: `"${bandRange(band)}" holds what is in ${listed(uppers.map(bandRange), 'and')} too. Correct where it ${band.to === undefined ? 'starts' : 'ends'}.`,
    related: uppers.map((upper) => ({ node: nodeOf(upper), message: `"${bandRange(upper)}" is here.` })),
  };
}
