import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactDecimal } from '../arithmetic/decimal.js';
import { printedValue } from '../arithmetic/printing.js';
import type { Band, Banding, Limit, Members } from '../framework.js';
import { bandRange } from '../indexing/banding.js';
import { overallSum, standards, withOverall } from '../testing/changed-rules.js';
import {
  CASE_QUALITY,
  OVERALL_SCORE,
  RATING,
  STANDARDS,
  YOUTH_2018,
  withItems,
} from '../testing/youth-2018.js';
import { disorderOf, gapsOf, overlapsOf, unreachedBands } from './bandings.js';
import { percentDomain, type Domain } from './domain.js';
import { limitCanBite } from './limits.js';
import { possibleLevels } from './possible-levels.js';
import { isPossiblePercentage, possiblePercentages } from './possible-percentages.js';
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

describe('what a rule can reach', () => {
  function valuesOf(framework: typeof YOUTH_2018): string[] {
    const domain = reach(framework, 'overall');
    return domain?.kind === 'values' ? domain.values.map(printedValue) : [];
  }

  it('twelve standards of 0 to 3 reach every sum from 0 to 36', () => {
    expect(valuesOf(YOUTH_2018)).toEqual(Array.from({ length: 37 }, (_, score) => String(score)));
  });

  it('weights leave scores out', () => {
    const items = withItems(YOUTH_2018.items, { '1.1': { weight: 4 }, '1.2': { weight: 4 } });
    const framework = overallSum({ ids: ['1.1', '1.2'] }, [], { items });
    expect(valuesOf(framework)).toEqual(['0', '4', '8', '12', '16', '20', '24']);
  });

  it('a mean of two of 0 to 3 goes in halves; of those that are rated, the same', () => {
    const mean = (more: Partial<Members>) =>
      withOverall({
        by: 'mean',
        banding: 'OverallScore',
        members: standards({ ids: ['1.1', '1.2'], ...more }),
      });
    const halves = ['0', '0.5', '1', '1.5', '2', '2.5', '3'];
    expect(valuesOf(mean({}))).toEqual(halves);
    expect(valuesOf(mean({ ignoringUnrated: true }))).toEqual(halves);
  });

  it('a share is rounded as its banding says', () => {
    const share = withOverall({
      by: 'share',
      banding: 'CaseQuality',
      members: standards({ ids: ['1.1', '1.2'] }),
    });
    // Sixths: 16.67, 33.33, 50, 66.67, 83.33.
    expect(valuesOf(share)).toEqual(['0', '17', '33', '50', '67', '83', '100']);
  });

  it('is nothing for a rule that adds nothing up', () => {
    expect(reach(YOUTH_2018, '2.1')).toBeNull();
  });

  it('stays sure of the ends and the step where the totals are too many to list', () => {
    const weights = Object.fromEntries(STANDARDS.map((id, place) => [id, { weight: 10 ** -place }]));
    const framework = overallSum({}, [], { items: withItems(YOUTH_2018.items, weights) });
    expect(reach(framework, 'overall')).toEqual({
      kind: 'grid',
      least: exactDecimal(0),
      most: exactDecimal(3.33333333333),
      step: exactDecimal(1e-11),
    });
  });
});

describe('the levels that a rule can give', () => {
  const ALL = ['Inadequate', 'RequiresImprovement', 'Good', 'Outstanding'];

  it('are all of them in the 2018 framework', () => {
    for (const id of ['1.1', '2.1.1', '2.1', 'overall']) expect(possibleLevels(YOUTH_2018, id)).toEqual(ALL);
  });

  it('none where an item only groups', () => {
    expect(possibleLevels(YOUTH_2018, '2')).toEqual([]);
  });

  const capped: Limit = {
    atMost: 'RequiresImprovement',
    when: { test: 'and', of: [] },
    words: 'at most RequiresImprovement',
  };
  const items = withItems(YOUTH_2018.items, {
    '2.1.1': { rule: { by: 'percentage', banding: 'Two' } },
    '2.1.2': { rule: { by: 'percentage', banding: 'Two' } },
    '2.1.3': { rule: { by: 'percentage', banding: 'High' } },
    '2.2': { limits: [capped] },
  });
  const framework = overallSum({}, [], {
    items,
    bandings: [
      CASE_QUALITY,
      OVERALL_SCORE,
      {
        ...CASE_QUALITY,
        name: 'Two',
        bands: [
          { to: 50, level: 'Inadequate' },
          { from: 50, level: 'Good' },
        ],
      },
      { ...CASE_QUALITY, name: 'High', bands: [{ from: 0, level: 'Outstanding' }] },
    ],
  });

  it.each([
    ['lowest', ['Inadequate', 'Good']],
    ['highest', ['Outstanding']],
    ['median', ['Inadequate', 'Good']],
  ] as const)('%s of two that are Inadequate or Good and one that is Outstanding: %j', (by, levels) => {
    const changed = withItems(items, {
      '2.1': {
        rule: {
          by,
          members: {
            kind: 'question',
            ids: ['2.1.1', '2.1.2', '2.1.3'],
            ignoringUnrated: false,
            words: 'questions',
          },
        },
      },
    });
    expect(possibleLevels({ ...framework, items: changed }, '2.1')).toEqual(levels);
  });

  it('include those that a limit lowers to', () => {
    expect(possibleLevels(framework, '2.2')).toEqual(ALL);
  });
});

describe('a limit that can bite', () => {
  function count(level: string, atLeast: number, ids: readonly string[] = STANDARDS): Limit['when'] {
    return { test: 'count', atLeast, ids, rating: { is: 'equal', level, not: false } };
  }

  function canBite(atMost: string, when: Limit['when'], framework = YOUTH_2018): boolean {
    return limitCanBite(framework, 'overall', { atMost, when, words: 'at most' });
  }

  it('is one that the sum can still be above: eleven Outstanding and one Inadequate are 33', () => {
    expect(canBite('Good', count('Inadequate', 1))).toBe(true);
  });

  it('is not one that comes too late: six Inadequate leave at most 18', () => {
    expect(canBite('RequiresImprovement', count('Inadequate', 6))).toBe(false);
    expect(canBite('RequiresImprovement', count('Inadequate', 5))).toBe(true);
  });

  it('is not one at the best level, nor one that asks for more than there is', () => {
    expect(canBite('Outstanding', count('Inadequate', 1))).toBe(false);
    expect(canBite('Inadequate', count('Outstanding', 13))).toBe(false);
  });

  it('is not one that the lowest has said already', () => {
    const lowest = withOverall({ by: 'lowest', members: standards() });
    expect(canBite('Inadequate', count('Inadequate', 1), lowest)).toBe(false);
    expect(canBite('Inadequate', count('RequiresImprovement', 1), lowest)).toBe(true);
  });

  it('may be one that turns on something outside the rule', () => {
    expect(canBite('Inadequate', { test: 'check', check: 'Safeguarding', is: false })).toBe(true);
    expect(canBite('Inadequate', count('Inadequate', 1, ['2.1.1']))).toBe(true);
  });
});

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
