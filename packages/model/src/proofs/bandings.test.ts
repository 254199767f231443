import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactDecimal } from '../arithmetic/decimal.js';
import { printedValue } from '../arithmetic/printing.js';
import type { Band, Banding } from '../framework.js';
import { bandRange } from '../indexing/banding.js';
import { CASE_QUALITY, OVERALL_SCORE, RATING, YOUTH_2018 } from '../testing/youth-2018.js';
import { disorderOf, gapsOf, overlapsOf, unreachedBands } from './bandings.js';
import { percentDomain, type Domain } from './domain.js';
import { reach } from './reach.js';

const WHOLE = percentDomain(0);
const EXACT = percentDomain(null);

function banded(...bands: readonly Band[]): Banding {
  return { ...CASE_QUALITY, bands };
}

function gapWords(banding: Banding, domain: Domain): string[] {
  return gapsOf(banding, domain).map(
    ({ value, below, above }) =>
      `${printedValue(value)}: ${below ? bandRange(below) : '-'} | ${above ? bandRange(above) : '-'}`,
  );
}

describe('gaps of a banding', () => {
  it('there are none in the published bands of 2018, rounded to whole', () => {
    expect(gapsOf(CASE_QUALITY, WHOLE)).toEqual([]);
  });

  it('64.5 falls between 50 to 64 and 65 to 79 where nothing is rounded', () => {
    expect(gapWords(CASE_QUALITY, EXACT)).toEqual([
      '64.5: 50 to 64 | 65 to 79',
      '79.5: 65 to 79 | 80 or more',
    ]);
  });

  it('64.1 does where percentages are rounded to one decimal', () => {
    expect(gapWords(CASE_QUALITY, percentDomain(1))).toEqual([
      '64.1: 50 to 64 | 65 to 79',
      '79.1: 65 to 79 | 80 or more',
    ]);
  });

  it('are found at the ends, and at a single point', () => {
    const bands = banded(
      { from: 10, to: 50, toIncluded: false, level: 'Inadequate' },
      { from: 51, to: 90, toIncluded: true, level: 'Good' },
    );
    expect(gapWords(bands, WHOLE)).toEqual([
      '0: - | 10 to below 50',
      '50: 10 to below 50 | 51 to 90',
      '91: 51 to 90 | -',
    ]);
  });

  it('are found among the scores that a sum can be', () => {
    const domain = reach(YOUTH_2018, 'overall');
    const bands: Banding = {
      ...OVERALL_SCORE,
      bands: OVERALL_SCORE.bands.filter(({ level }) => level !== 'Good'),
    };
    expect(domain && gapWords(bands, domain)).toEqual(['19: 7 to 18 | 31 to 36']);
  });
});

describe('overlaps of a banding', () => {
  it('there are none in the published bands', () => {
    expect(overlapsOf(CASE_QUALITY, EXACT)).toEqual([]);
  });

  it('show a value that both bands hold', () => {
    const bands = banded(
      { from: 0, to: 65, toIncluded: true, level: 'Inadequate' },
      { from: 65, level: 'Good' },
    );
    expect(overlapsOf(bands, EXACT).map(({ value }) => printedValue(value))).toEqual(['65']);
  });

  it('are found behind a band that reaches over its neighbour', () => {
    const bands = banded(
      { from: 0, level: 'Inadequate' },
      { from: 10, to: 20, toIncluded: true, level: 'Good' },
      { from: 30, to: 40, toIncluded: true, level: 'Good' },
    );
    expect(overlapsOf(bands, WHOLE).map(({ value, lower }) => [printedValue(value), lower.from])).toEqual([
      ['10', 0],
      ['30', 0],
    ]);
  });
});

describe('bands that nothing reaches', () => {
  it('lie between the steps of the rounding, or beyond the scores', () => {
    const between: Band = { from: 64.2, to: 64.8, toIncluded: true, level: 'Good' };
    expect(unreachedBands(banded(...CASE_QUALITY.bands, between), WHOLE)).toEqual([between]);
    expect(unreachedBands(banded(between), EXACT)).toEqual([]);
    const beyond: Band = { from: 37, level: 'Outstanding' };
    const domain = reach(YOUTH_2018, 'overall');
    expect(
      domain && unreachedBands({ ...OVERALL_SCORE, bands: [...OVERALL_SCORE.bands, beyond] }, domain),
    ).toEqual([beyond]);
  });
});

describe('disorder of a banding', () => {
  it('is a better value that gives a worse level', () => {
    const bands = banded(
      { to: 50, toIncluded: false, level: 'Good' },
      { from: 50, to: 80, toIncluded: false, level: 'Inadequate' },
      { from: 80, level: 'Outstanding' },
    );
    expect(disorderOf(bands, RATING, WHOLE)).toMatchObject([
      { value: exactDecimal(0), better: exactDecimal(50), upper: { level: 'Inadequate' } },
    ]);
    expect(disorderOf(CASE_QUALITY, RATING, WHOLE)).toEqual([]);
  });
});

describe('a partition', () => {
  it('has neither gap nor overlap, and any band taken out leaves a gap', () => {
    const edges = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(edges, fc.nat(), (found, chosen) => {
        const cuts = found.toSorted((a, b) => a - b);
        const bands = [...cuts, undefined].map((to, place): Band => {
          const from = cuts[place - 1];
          const lower = from === undefined ? {} : { from };
          return { ...lower, ...(to === undefined ? {} : { to, toIncluded: false }), level: 'Good' };
        });
        for (const domain of [WHOLE, EXACT]) {
          expect(gapsOf(banded(...bands), domain)).toEqual([]);
          expect(overlapsOf(banded(...bands), domain)).toEqual([]);
          expect(unreachedBands(banded(...bands), domain)).toEqual([]);
          expect(gapsOf(banded(...bands.toSpliced(chosen % bands.length, 1)), domain)).toHaveLength(1);
        }
      }),
    );
  });
});
