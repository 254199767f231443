import { describe, expect, it } from 'vitest';
import { holdsFor, proportionsIn } from './proportions.js';

function fits(words: string, percent: number): boolean {
  const [first, ...more] = proportionsIn(`This was so in ${words} cases.`);
  if (!first || more.length > 0) throw new Error(`“${words}” is not one proportion.`);
  return holdsFor(first, percent);
}

describe('a proportion in words', () => {
  it.each([
    ['just under three-quarters of', 74, 67],
    ['just over two-thirds of', 67, 66],
    ['almost two-thirds of', 64, 67],
    ['nearly 60 per cent of', 59, 61],
    ['over 60 per cent of', 61, 60],
    ['well over three-quarters of', 80, 76],
    ['less than half of', 49, 50],
    ['at least half of', 50, 49],
    ['half of', 50, 54],
    ['a third of', 33, 37],
    ['one quarter of', 25, 28],
    ['about 40% of', 44, 46],
    ['67% of', 67, 68],
    ['66.7% of', 66.7, 67],
  ])('%j fits %d%% and not %d%%', (words, fitting, other) => {
    expect(fits(words, fitting)).toBe(true);
    expect(fits(words, other)).toBe(false);
  });

  it.each([
    ['12 out of 14', 12, 14],
    ['five out of eight', 5, 8],
    ['seven out of the ten', 7, 10],
    ['18 of 42', 18, 42],
  ])('%j is %d of %d', (words, yes, of) => {
    expect(proportionsIn(words)[0]?.counts).toEqual({ yes, of });
  });

  it('is not every number, fraction of a year or amount', () => {
    expect(
      proportionsIn(
        'In 2019, four inspectors read 42 files in half a year, 3 of 0 of them twice; 140% of the plan, in thirds.',
      ),
    ).toEqual([]);
  });
});
