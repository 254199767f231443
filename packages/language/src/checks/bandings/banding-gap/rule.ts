import { bandRange, gapsOf, printedValue, type Gap } from '@yardstick/model';
import { isBanding } from '../../../generated/ast.js';
import type { LoweredFramework } from '../../../lowering/lower-framework.js';
import { scaleNamed } from '../../../structure/scales.js';
import { defineCheck, type Finding } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';
import { domainOf, isReversed, readBanding, scoreUses, type ReadBanding } from '../bandings.js';
import { gapBetween } from '../gaps.js';

export const bandingGap = defineCheck({
  code: 'banding-gap',
  category: 'bandings',
  severity: 'error',
  summary: 'A value falls between two bands, or a percentage above or below all of them.',
  at: {
    Framework: onFramework(function* (lowered) {
      const { merged } = lowered;
      for (const node of merged.bandings.values()) {
        const read = readBanding(node, scaleNamed(merged, node.scale));
        if (read?.banding.measure === 'percent') yield* gapsInPercentages(read);
      }
      yield* gapsInScores(lowered);
    }),
    Document: (document, { report }) => {
      for (const node of document.members.filter(isBanding)) {
        const read = readBanding(node, node.scale?.ref);
        if (read?.banding.measure !== 'percent') continue;
        for (const finding of gapsInPercentages(read)) report(finding);
      }
    },
  },
});

function* gapsInPercentages(read: ReadBanding): Generator<Finding> {
  const { banding } = read;
  // A band the wrong way round leaves a gap where it was meant to be.
  if (banding.bands.length === 0 || banding.bands.some(isReversed)) return;
  for (const gap of gapsOf(banding, domainOf(banding))) {
    yield gapBetween(read, gap) ?? gapAtEnd(read, gap);
  }
}

/** Scores that no band holds, between two bands. What lies beyond all bands is a matter of the sum, and said there. */
function* gapsInScores(lowered: LoweredFramework): Generator<Finding> {
  const { merged } = lowered;
  for (const [node, uses] of scoreUses(lowered)) {
    const read = readBanding(node, scaleNamed(merged, node.scale));
    if (!read || read.banding.bands.some(isReversed)) continue;
    const said = new Set<string>();
    for (const { domain } of uses) {
      for (const gap of gapsOf(read.banding, domain)) {
        const finding = gapBetween(read, gap);
        const place = `${gap.above?.from ?? ''}`;
        if (finding && !said.has(place)) yield finding;
        said.add(place);
      }
    }
  }
}

function gapAtEnd({ nodeOf, banding }: ReadBanding, { value, below, above }: Gap): Finding {
  const number = printedValue(value);
  const lowest = above ?? banding.bands[0] ?? { level: '' };
  return below
    ? {
        node: nodeOf(below),
        property: 'upper',
        message: `${number} falls above "${bandRange(below)}", the highest band: write "${below.from ?? 0} or more".`,
        data: { value: number },
      }
    : {
        node: nodeOf(lowest),
        property: 'lower',
        message: `${number} falls below "${bandRange(lowest)}", the lowest band: ${lowestAdvice(lowest)}.`,
        data: { value: number },
      };
}

function lowestAdvice({
  from,
  to,
  toIncluded,
}: {
  from?: number;
  to?: number;
  toIncluded?: boolean;
}): string {
  if (to === undefined) return `add a band "below ${from ?? 0}"`;
  return toIncluded ? `write "0 to ${to}"` : `write "below ${to}"`;
}
