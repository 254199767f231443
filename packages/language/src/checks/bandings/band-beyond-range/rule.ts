import {
  bandRange,
  overlapsOf,
  exactDecimal,
  printedValue,
  unreachedBands,
  type Domain,
} from '@yardstick/model';
import type { LoweredFramework } from '../../../lowering/lower-framework.js';
import { defineCheck, type Finding } from '../../check-rule.js';
import { domainOf, isReversed, onBandings, usedScoreBandings, type ReadBanding } from '../bandings.js';
import { endsOf, isAbove } from '../domains.js';

export const bandBeyondRange = defineCheck({
  code: 'band-beyond-range',
  category: 'bandings',
  severity: 'warning',
  summary: 'A band goes on past 100%, or past the most that the sum or mean can be.',
  at: onBandings(beyondHundred, beyondScores),
});

function beyondHundred(read: ReadBanding): Iterable<Finding> {
  return read.banding.measure === 'percent' ? beyond(read, domainOf(read.banding), 'a percentage is') : [];
}

function* beyondScores(lowered: LoweredFramework): Generator<Finding> {
  for (const { read, uses } of usedScoreBandings(lowered)) {
    const highest = uses.reduce((one, other) =>
      isAbove(endsOf(other.domain).most, endsOf(one.domain).most) ? other : one,
    );
    yield* beyond(read, highest.domain, `the ${highest.rule.aggregate ?? 'score'} can be`);
  }
}

function* beyond({ banding, nodeOf }: ReadBanding, domain: Domain, what: string): Generator<Finding> {
  const { most } = endsOf(domain);
  const unreached = new Set(unreachedBands(banding, domain));
  // A band without any value says by itself that the bands were made for more.
  if (unreached.size > 0) return;
  const overlapping = new Set(overlapsOf(banding, domainOf(banding)).map(({ lower }) => lower));
  for (const band of banding.bands) {
    // A band that reaches into another is reported for that.
    if (band.to === undefined || isReversed(band) || overlapping.has(band)) continue;
    if (!isAbove(exactDecimal(band.to), most)) continue;
    const end = band.from === undefined ? `0 to ${printedValue(most)}` : `${band.from} or more`;
    yield {
      node: nodeOf(band),
      property: 'upper',
      message: `"${bandRange(band)}" goes on to ${band.to}, and ${what} ${printedValue(most)} at most. Write "${end}".`,
      data: { most: printedValue(most) },
    };
  }
}
