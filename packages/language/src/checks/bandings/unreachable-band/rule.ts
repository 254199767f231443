import { bandRange, printedValue, unreachedBands, type Band, type Domain } from '@yardstick/model';
import type { LoweredFramework } from '../../../lowering/lower-framework.js';
import { defineCheck, type Finding } from '../../check-rule.js';
import { domainOf, isReversed, onBandings, usedScoreBandings, type ReadBanding } from '../bandings.js';
import { endsOf } from '../domains.js';

export const unreachableBand = defineCheck({
  code: 'unreachable-band',
  category: 'bandings',
  severity: 'warning',
  summary: 'Nothing that is banded can fall in a band.',
  at: onBandings(unreachedPercentages, unreachedScores),
});

function* unreachedPercentages(read: ReadBanding): Generator<Finding> {
  const { banding } = read;
  if (banding.measure !== 'percent') return;
  const rounded = banding.decimals === null ? '' : banding.decimals === 0 ? ' whole' : ' rounded';
  for (const band of unreachedBands(banding, domainOf(banding))) {
    if (!isReversed(band)) yield findingFor(read, band, `No${rounded} percentage`, 'it goes from 0 to 100');
  }
}

function* unreachedScores(lowered: LoweredFramework): Generator<Finding> {
  for (const { read, uses } of usedScoreBandings(lowered)) {
    const unreached = uses.map(({ domain }) => new Set(unreachedBands(read.banding, domain)));
    const [first] = uses;
    for (const band of read.banding.bands) {
      if (!first || isReversed(band) || !unreached.every((bands) => bands.has(band))) continue;
      const score = first.rule.aggregate ?? 'score';
      const { least, most } = endsOf(first.domain);
      const reached = `the ${score} goes from ${printedValue(least)} to ${printedValue(most)}`;
      yield findingFor(read, band, `No ${score}`, `${reached}${stepWords(band, first.domain)}`);
    }
  }
}

/** Where the band lies among the values, it is their steps that leave it out. */
function stepWords({ from = 0, to = Infinity }: Band, domain: Domain): string {
  const { least, most } = endsOf(domain);
  const isAmong = to >= Number(printedValue(least)) && from <= Number(printedValue(most));
  return isAmong ? ', in steps that leave it out' : '';
}

function findingFor({ nodeOf }: ReadBanding, band: Band, none: string, why: string): Finding {
  return {
    node: nodeOf(band),
    property: band.from === undefined ? 'upper' : 'lower',
    message: `${none} can fall in "${bandRange(band)}": ${why}. Correct the band or remove it.`,
  };
}
