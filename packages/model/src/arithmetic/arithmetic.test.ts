import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf, exactDecimal } from './decimal.js';
import { firstWhere } from './first-where.js';
import { printedFraction, printedNumber, printedValue } from './printing.js';
import { add, ceiling, commonStep, compare, divide, equal, floor, rational, subtract } from './rational.js';
import { roundHalfUp } from './rounding.js';

const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([above, below]) => rational(above, below));

describe('an exact decimal', () => {
  it.each([
    [64.5, '129/2'],
    [0.1, '1/10'],
    [67, '67'],
    [-2.25, '-9/4'],
    [1e-7, '1/10000000'],
    [2.5e21, '2500000000000000000000'],
  ])('%d is %s', (number, fraction) => {
    expect(printedFraction(exactDecimal(number))).toBe(fraction);
  });

  it('prints as the number again, for every number of up to six decimals', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
        fc.integer({ min: 0, max: 6 }),
        (digits, decimals) => {
          const number = Number(`${digits}e-${decimals}`);
          expect(printedNumber(exactDecimal(number))).toBe(number);
        },
      ),
    );
  });

  it('adds tenths without a remainder', () => {
    expect(equal(add(exactDecimal(0.1), exactDecimal(0.2)), exactDecimal(0.3))).toBe(true);
  });

  it('has as many decimals as are printed', () => {
    expect([67, 64.5, 0.125, 1.0001].map((number) => decimalsOf(exactDecimal(number)))).toEqual([0, 1, 3, 4]);
  });

  it('refuses what is no number', () => {
    expect(() => exactDecimal(NaN)).toThrow(RangeError);
    expect(() => rational(1n, 0n)).toThrow(RangeError);
  });
});

describe('rounding half up', () => {
  it.each([
    [64.5, 0, '65'],
    [64.49999, 0, '64'],
    [79.5, 0, '80'],
    [-0.5, 0, '0'],
    [-1.5, 0, '-1'],
    [2.675, 2, '67/25'],
  ])('%d to %d decimals is %s', (number, decimals, rounded) => {
    expect(printedFraction(roundHalfUp(exactDecimal(number), decimals))).toBe(rounded);
  });

  it('never moves a value by more than half a unit, and up where it is exactly half', () => {
    fc.assert(
      fc.property(fractions, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const half = rational(1n, 2n * 10n ** BigInt(decimals));
        const moved = subtract(roundHalfUp(value, decimals), value);
        expect(compare(moved, half)).toBeLessThanOrEqual(0);
        expect(compare(moved, subtract(rational(0n), half))).toBeGreaterThan(0);
      }),
    );
  });

  it('keeps order, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        const [low, high] = compare(a, b) <= 0 ? [a, b] : [b, a];
        expect(compare(roundHalfUp(low, 1), roundHalfUp(high, 1))).toBeLessThanOrEqual(0);
        expect(roundHalfUp(roundHalfUp(a, 1), 1)).toEqual(roundHalfUp(a, 1));
      }),
    );
  });
});

describe('whole numbers around a value', () => {
  it('enclose it', () => {
    fc.assert(
      fc.property(fractions, (value) => {
        expect(compare(rational(floor(value)), value)).toBeLessThanOrEqual(0);
        expect(compare(rational(ceiling(value)), value)).toBeGreaterThanOrEqual(0);
        expect(ceiling(value) - floor(value)).toBe(value.denominator === 1n ? 0n : 1n);
      }),
    );
  });
});

describe('a common step', () => {
  it('goes into both a whole number of times', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        const step = commonStep(a, b);
        fc.pre(step.numerator !== 0n);
        expect([divide(a, step).denominator, divide(b, step).denominator]).toEqual([1n, 1n]);
      }),
    );
  });
});

describe('printing', () => {
  it('cuts and does not round, so that a value below a boundary is never printed as the boundary', () => {
    expect(printedNumber(rational(1999999999n, 10000000n))).toBe(199.999999);
    expect(printedNumber(rational(-2n, 3n))).toBe(-0.666666);
    expect(Object.is(printedNumber(rational(-1n, 10n ** 9n)), 0)).toBe(true);
  });

  it('says a value that no short decimal says as a fraction', () => {
    expect(printedValue(rational(129n, 2n))).toBe('64.5');
    expect(printedValue(rational(200n, 3n))).toBe('200/3');
  });
});

describe('the first number for which something holds', () => {
  it('is the one that a search from the bottom finds', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(60), (low, high, from) => {
        const numbers = Array.from({ length: Math.max(0, high - low + 1) }, (_, place) => low + place);
        expect(firstWhere(low, high, (number) => number >= from)).toBe(
          numbers.find((number) => number >= from) ?? null,
        );
      }),
    );
  });
});
