import { gapsOf, overlapsOf, unreachedBands, type Gap } from '@yardstick/model';
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
  const unreached: ReadonlySet<unknown> = new Set(unreachedBands(banding, domainOf(banding)));
  const overlapping = new Set(
    overlapsOf(banding, domainOf(banding)).flatMap(({ lower, upper }) => [lower, upper]),
  );
  for (const gap of gapsOf(banding, domainOf(banding))) {
    if (gap.above && rounding?.above.has(gap.above)) continue;
    // A band without any value is reported itself.
    if (unreached.has(gap.above) || unreached.has(gap.below)) continue;
    const between = gapBetween(read, gap);
    if (between) yield between;
    else if (!isBeyondShares(read, gap)) {
      // A band that reaches into another has an end mistyped, and that is reported.
      const beside = gap.below ?? gap.above;
      if (!beside || !overlapping.has(beside)) yield gapAtEnd(read, gap);
    }
  }
}

/** A share of scores from 1 to 4 is 25% at least: nothing lower needs a band. */
function isBeyondShares({ shares, banding }: ReadBanding, { below, above }: Gap): boolean {
  if (!shares) return false;
  if (below) return gapsOf(banding, { kind: 'values', values: [shares.most] }).length === 0;
  return above !== undefined && gapsOf(banding, { kind: 'values', values: [shares.least] }).length === 0;
}

/** Scores that no band holds, between two bands. What lies beyond all bands is a matter of the sum, and said there. */
function* gapsInScores(lowered: LoweredFramework): Generator<Finding> {
  for (const { read, uses } of usedScoreBandings(lowered)) {
    if (read.banding.bands.some(isReversed)) continue;
    const said = new Set<unknown>();
    for (const { domain } of uses) {
      const unreached: ReadonlySet<unknown> = new Set(unreachedBands(read.banding, domain));
      for (const gap of gapsOf(read.banding, domain)) {
        if (unreached.has(gap.above) || unreached.has(gap.below)) continue;
        const finding = said.has(gap.above) ? undefined : gapBetween(read, gap);
        said.add(gap.above);
        if (finding) yield finding;
      }
    }
  }
}
