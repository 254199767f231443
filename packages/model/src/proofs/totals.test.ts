import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactDecimal } from '../arithmetic/decimal.js';
import { printedFraction } from '../arithmetic/printing.js';
import { NOTHING, withMember, type Total } from '../evaluation/aggregate.js';
import { indexOf } from '../indexing/framework-index.js';
import { STANDARDS, YOUTH_2018 } from '../testing/youth-2018.js';
import { totalsOf, type Addend } from './totals.js';

const { byId } = indexOf(YOUTH_2018);

/** Standards of 2018 with these weights, each free to have every level. */
function addends(weights: readonly number[]): Addend[] {
  return weights.map((weight, place) => {
    const item = byId.get(STANDARDS[place] ?? '');
    if (!item?.scale) throw new Error('The standard has no scale.');
    return { member: { ...item, weight: exactDecimal(weight) }, levels: item.scale.levels };
  });
}

/** One choice of levels after another, as many as there are. */
function triedOneByOne(
  [first, ...rest]: readonly Addend[],
  mayLeaveOut: boolean,
  total: Total,
  any: boolean,
): Total[] {
  if (!first) return any ? [total] : [];
  const taken = first.levels.flatMap((level) =>
    triedOneByOne(rest, mayLeaveOut, withMember(total, first.member, level), true),
  );
  return mayLeaveOut ? [...taken, ...triedOneByOne(rest, mayLeaveOut, total, any)] : taken;
}

function words(totals: readonly Total[] | null): string[] {
  const each = totals?.map((total) =>
    [total.score, total.maximum, total.weight].map(printedFraction).join(' '),
  );
  return [...new Set(each)].sort();
}

describe('totals', () => {
  it('are those of every choice of levels, tried one by one', () => {
    const weight = fc.constantFrom(0.5, 1, 1.25, 2, 3);
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 4 }), fc.boolean(), (weights, mayLeaveOut) => {
        const added = addends(weights);
        const tried = triedOneByOne(added, mayLeaveOut, NOTHING, false);
        expect(words(totalsOf(added, mayLeaveOut))).toEqual(words(tried));
      }),
      { numRuns: 60 },
    );
  });

  it('are given up where they are too many to tell apart', () => {
    expect(totalsOf(addends(STANDARDS.map((_, place) => 4 ** place)), false)).toBeNull();
  });
});
