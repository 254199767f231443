import { gapsOf } from '@yardstick/model';
import type { LoweredFramework } from '../../../lowering/lower-framework.js';
import { defineCheck, type Finding } from '../../check-rule.js';
import { domainOf, isReversed, onBandings, usedScoreBandings, type ReadBanding } from '../bandings.js';
import { gapAtEnd, gapBetween, roundingGap } from '../gaps.js';

export const bandingGap = defineCheck({
  code: 'banding-gap',
  category: 'bandings',
  severity: 'error',
  summary: 'A value falls between two bands, or a percentage above or below all of them.',
  at: onBandings(gapsInPercentages, gapsInScores),
});

function* gapsInPercentages(read: ReadBanding): Generator<Finding> {
  const { banding } = read;
  // A band the wrong way round leaves a gap where it was meant to be.
  if (banding.measure !== 'percent' || banding.bands.length === 0 || banding.bands.some(isReversed)) return;
  const rounding = roundingGap(read);
  if (rounding) yield rounding.finding;
  for (const gap of gapsOf(banding, domainOf(banding))) {
    if (gap.above && rounding?.above.has(gap.above)) continue;
    yield gapBetween(read, gap) ?? gapAtEnd(read, gap);
  }
}

/** Scores that no band holds, between two bands. What lies beyond all bands is a matter of the sum, and said there. */
function* gapsInScores(lowered: LoweredFramework): Generator<Finding> {
  for (const { read, uses } of usedScoreBandings(lowered)) {
    if (read.banding.bands.some(isReversed)) continue;
    const said = new Set<unknown>();
    for (const { domain } of uses) {
      for (const gap of gapsOf(read.banding, domain)) {
        const finding = said.has(gap.above) ? undefined : gapBetween(read, gap);
        said.add(gap.above);
        if (finding) yield finding;
      }
    }
  }
}
