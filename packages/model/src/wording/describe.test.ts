import fc from 'fast-check';
import { describe as scenario, expect, it } from 'vitest';
import type { Wording } from '../framework.js';
import { describe } from './describe.js';

/** Counts, then phrases, in the manner of the Bedfordshire letter of December 2014; the thresholds are this test's own. */
const PROPORTIONS: Wording = {
  name: 'Proportions',
  phrases: [
    { says: { text: { text: 'all' } }, when: { test: 'exactly', percent: 100 } },
    { says: { form: 'counts' }, when: { test: 'casesAtMost', cases: 14 } },
    { says: { text: { text: 'all but one' } }, when: { test: 'allBut', cases: 1 } },
    { says: { form: 'percentage' }, when: { test: 'exactly', percent: 75 } },
    { says: { text: { text: 'the great majority' } }, when: { test: 'atLeast', percent: 80 } },
    { says: { text: { text: 'over two-thirds' } }, when: { test: 'atLeast', percent: 67 } },
    { says: { text: { text: 'less than half' } }, when: { test: 'below', percent: 50 } },
  ],
};

scenario('a proportion in words', () => {
  it.each([
    [{ yes: 20, of: 20 }, 'all'],
    [{ yes: 19, of: 20 }, 'all but one'],
    // The four counts that the letter prints.
    [{ yes: 12, of: 14 }, '12 out of 14'],
    [{ yes: 5, of: 8 }, 'five out of eight'],
    [{ yes: 7, of: 10 }, 'seven out of ten'],
    [{ yes: 8, of: 11 }, '8 out of 11'],
    [{ yes: 0, of: 5 }, 'none out of five'],
    [{ yes: 12, of: 16 }, '75%'],
    [{ yes: 16, of: 20 }, 'the great majority'],
    [75, '75%'],
    [95, 'the great majority'],
    [49.9, 'less than half'],
  ])('of %j is "%s"', (figure, words) => {
    expect(describe(PROPORTIONS, figure)).toBe(words);
  });

  it('has no words where no phrase fits, or no case is relevant', () => {
    expect(describe(PROPORTIONS, { yes: 12, of: 20 })).toBeNull();
    expect(describe(PROPORTIONS, { yes: 0, of: 0 })).toBeNull();
  });

  it('compares exactly: two thirds is not over 67%', () => {
    expect(describe(PROPORTIONS, { yes: 20, of: 30 })).toBeNull();
  });

  it('prints a percentage rounded half up', () => {
    const percentage: Wording = {
      name: 'Percentages',
      phrases: [{ says: { form: 'percentage' }, when: { test: 'atLeast', percent: 0 } }],
    };
    expect(describe(percentage, { yes: 1, of: 200 })).toBe('1%');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (of, part) => {
        const yes = Math.min(part, of);
        expect(describe(percentage, { yes, of })).toBe(`${Math.floor((200 * yes + of) / (2 * of))}%`);
      }),
    );
  });
});
