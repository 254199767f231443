import { bandRange, gapsOf, printedValue, unreachedBands, type Band, type Domain } from '@yardstick/model';
import type { LoweredFramework } from '../../../lowering/lower-framework.js';
import { defineCheck, type Finding } from '../../check-rule.js';
import { listed } from '../../listed.js';
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
    const { banding } = read;
    // Bands made for another total leave scores uncovered too, and that is reported.
    if (uses.some(({ domain }) => gapsOf(banding, domain).some(({ below, above }) => !below || !above)))
      continue;
    const unreachedBy = uses.map(({ domain }) => new Set(unreachedBands(banding, domain)));
    const unreached = banding.bands.filter(
      (band) => !isReversed(band) && unreachedBy.every((bands) => bands.has(band)),
    );
    const [use] = uses;
    const [first, ...others] = unreached;
    if (!use || !first) continue;
    const score = use.rule.aggregate ?? 'score';
    const { least, most } = endsOf(use.domain);
    const reached = `the ${score} goes from ${printedValue(least)} to ${printedValue(most)}`;
    const also = others.length > 0 ? `, nor in ${listed(others.map(bandRange), 'or')}` : '';
    yield findingFor(read, first, `No ${score}`, `${reached}${stepWords(first, use.domain)}`, also);
  }
}

/** Where the band lies among the values, it is their steps that leave it out. */
function stepWords({ from = 0, to = Infinity }: Band, domain: Domain): string {
  const { least, most } = endsOf(domain);
  const isAmong = to >= Number(printedValue(least)) && from <= Number(printedValue(most));
  return isAmong ? ', in steps that leave it out' : '';
}

function findingFor({ nodeOf }: ReadBanding, band: Band, none: string, why: string, also = ''): Finding {
  return {
    node: nodeOf(band),
    property: band.from === undefined ? 'upper' : 'lower',
    message: `${none} can fall in "${bandRange(band)}"${also}: ${why}. ${also ? 'Correct the bands' : 'Correct the band'}, or remove ${also ? 'them' : 'it'}.`,
  };
}
