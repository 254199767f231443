import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactDecimal } from '../arithmetic/decimal.js';
import { printedValue } from '../arithmetic/printing.js';
import { isPossiblePercentage, possiblePercentages } from './possible-percentages.js';

describe('percentages that a sample can give', () => {
  it('of two cases are 0, 50 and 100', () => {
    expect(possiblePercentages(2, 0).map(printedValue)).toEqual(['0', '50', '100']);
  });

  it('are the same whether listed or asked one by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 130 }), fc.integer({ min: 0, max: 1 }), (size, decimals) => {
        const listed = new Set(possiblePercentages(size, decimals).map(printedValue));
        for (let place = 0; place <= 100 * 10 ** decimals; place += 1) {
          const percent = exactDecimal(Number(`${place}e-${decimals}`));
          expect(isPossiblePercentage(percent, size, decimals)).toBe(listed.has(printedValue(percent)));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('include every one that Bradford printed, though 13 cannot come from the whole sample', () => {
    const court = [67, 64, 43, 61, 50, 37, 70, 66, 41, 60, 44, 44];
    const outOfCourt = [86, 79, 82, 68, 47, 45, 79, 87, 67, 78, 78];
    const wholeSample = (percent: number, size: number) =>
      Array.from({ length: size + 1 }, (_, yes) => Math.floor((200 * yes + size) / (2 * size))).includes(
        percent,
      );
    for (const [percents, size] of [
      [court, 42],
      [outOfCourt, 28],
    ] as const) {
      for (const percent of percents) expect(isPossiblePercentage(exactDecimal(percent), size, 0)).toBe(true);
    }
    const impossible = [
      ...court.filter((percent) => !wholeSample(percent, 42)),
      ...outOfCourt.filter((percent) => !wholeSample(percent, 28)),
    ];
    expect(impossible).toHaveLength(13);
  });

  it('are answered at once for a sample of any size', () => {
    expect(isPossiblePercentage(exactDecimal(33.333333333), Number.MAX_SAFE_INTEGER, 9)).toBe(true);
    expect(isPossiblePercentage(exactDecimal(33.333333333), 2, 9)).toBe(false);
    expect(isPossiblePercentage(exactDecimal(33.333333333), 3, 9)).toBe(true);
  });
});
