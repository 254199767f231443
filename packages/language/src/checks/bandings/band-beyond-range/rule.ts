import { bandRange, exactDecimal, printedValue, unreachedBands, type Rational } from '@yardstick/model';
import { isBanding } from '../../../generated/ast.js';
import { scaleNamed } from '../../../structure/scales.js';
import { defineCheck, type Finding } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';
import { domainOf, isReversed, readBanding, scoreUses, type ReadBanding } from '../bandings.js';
import { endsOf } from '../domains.js';

export const bandBeyondRange = defineCheck({
  code: 'band-beyond-range',
  category: 'bandings',
  severity: 'warning',
  summary: 'A band goes on past 100%, or past the most that the sum or mean can be.',
  at: {
    Framework: onFramework(function* (lowered) {
      const { merged } = lowered;
      for (const node of merged.bandings.values()) {
        const read = readBanding(node, scaleNamed(merged, node.scale));
        if (read?.banding.measure === 'percent') yield* beyondHundred(read);
      }
      for (const [node, uses] of scoreUses(lowered)) {
        const read = readBanding(node, scaleNamed(merged, node.scale));
        const [first, ...others] = uses;
        if (!read || !first) continue;
        const use = others.reduce(
          (one, other) => (isAbove(endsOf(other.domain).most, endsOf(one.domain).most) ? other : one),
          first,
        );
        yield* beyond(read, use.domain, `the ${use.rule.aggregate ?? 'score'} can be`);
      }
    }),
    Document: (document, { report }) => {
      for (const node of document.members.filter(isBanding)) {
        const read = readBanding(node, node.scale?.ref);
        if (read?.banding.measure !== 'percent') continue;
        for (const finding of beyondHundred(read)) report(finding);
      }
    },
  },
});

function beyondHundred(read: ReadBanding): Iterable<Finding> {
  return beyond(read, domainOf(read.banding), 'a percentage is');
}

function* beyond(
  { banding, nodeOf }: ReadBanding,
  domain: ReturnType<typeof domainOf>,
  what: string,
): Generator<Finding> {
  const { most } = endsOf(domain);
  const unreached = new Set(unreachedBands(banding, domain));
  for (const band of banding.bands) {
    // A band without any value is wrong as a whole, and said to be so.
    if (band.to === undefined || unreached.has(band) || isReversed(band)) continue;
    const isBeyond = isAbove(exactDecimal(band.to), most);
    if (!isBeyond) continue;
    const end = band.from === undefined ? `0 to ${printedValue(most)}` : `${band.from} or more`;
    yield {
      node: nodeOf(band),
      property: 'upper',
      message: `"${bandRange(band)}" goes on to ${band.to}, and ${what} ${printedValue(most)} at most. Write "${end}".`,
      data: { most: printedValue(most) },
    };
  }
}

function isAbove(left: Rational, right: Rational): boolean {
  return left.numerator * right.denominator > right.numerator * left.denominator;
}
