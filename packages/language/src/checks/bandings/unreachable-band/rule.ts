import { bandRange, printedValue, unreachedBands, type Band } from '@yardstick/model';
import { isBanding } from '../../../generated/ast.js';
import { scaleNamed } from '../../../structure/scales.js';
import { defineCheck, type Finding } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';
import { domainOf, isReversed, readBanding, scoreUses, type ReadBanding } from '../bandings.js';
import { endsOf } from '../domains.js';

export const unreachableBand = defineCheck({
  code: 'unreachable-band',
  category: 'bandings',
  severity: 'warning',
  summary: 'Nothing that is banded can fall in a band.',
  at: {
    Framework: onFramework(function* (lowered) {
      const { merged } = lowered;
      for (const node of merged.bandings.values()) {
        const read = readBanding(node, scaleNamed(merged, node.scale));
        if (read?.banding.measure === 'percent') yield* unreachedPercentages(read);
      }
      for (const [node, uses] of scoreUses(lowered)) {
        const read = readBanding(node, scaleNamed(merged, node.scale));
        if (!read) continue;
        const unreached = uses.map(({ domain }) => new Set(unreachedBands(read.banding, domain)));
        for (const band of read.banding.bands) {
          if (isReversed(band) || !unreached.every((bands) => bands.has(band))) continue;
          const [{ rule, domain }] = uses as [(typeof uses)[number]];
          const { least, most } = endsOf(domain);
          const reached = `the ${rule.aggregate ?? 'score'} goes from ${printedValue(least)} to ${printedValue(most)}`;
          yield unreachedFinding(
            read,
            band,
            `No ${rule.aggregate ?? 'score'}`,
            `${reached}${inSteps(band, domain)}`,
          );
        }
      }
    }),
    Document: (document, { report }) => {
      for (const node of document.members.filter(isBanding)) {
        const read = readBanding(node, node.scale?.ref);
        if (read?.banding.measure !== 'percent') continue;
        for (const finding of unreachedPercentages(read)) report(finding);
      }
    },
  },
});

function* unreachedPercentages(read: ReadBanding): Generator<Finding> {
  const { banding } = read;
  const rounded = banding.decimals === null ? '' : banding.decimals === 0 ? ' whole' : ' rounded';
  for (const band of unreachedBands(banding, domainOf(banding))) {
    if (isReversed(band)) continue;
    yield unreachedFinding(read, band, `No${rounded} percentage`, 'it goes from 0 to 100');
  }
}

/** Where the band lies among the values, it is their steps that leave it out. */
function inSteps(band: Band, domain: ReturnType<typeof domainOf>): string {
  const { least, most } = endsOf(domain);
  const isAmong =
    (band.to ?? Infinity) >= Number(printedValue(least)) && (band.from ?? 0) <= Number(printedValue(most));
  return isAmong ? ', in steps that leave it out' : '';
}

function unreachedFinding({ nodeOf }: ReadBanding, band: Band, none: string, why: string): Finding {
  return {
    node: nodeOf(band),
    property: band.from === undefined ? 'upper' : 'lower',
    message: `${none} can fall in "${bandRange(band)}": ${why}. Correct the band or remove it.`,
  };
}
