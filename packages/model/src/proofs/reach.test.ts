import { describe, expect, it } from 'vitest';
import { exactDecimal } from '../arithmetic/decimal.js';
import { printedValue } from '../arithmetic/printing.js';
import type { Limit, Members } from '../framework.js';
import { overallSum, standards, withOverall } from '../testing/changed-rules.js';
import { CASE_QUALITY, OVERALL_SCORE, STANDARDS, YOUTH_2018, withItems } from '../testing/youth-2018.js';
import { limitCanBite } from './limits.js';
import { possibleLevels } from './possible-levels.js';
import { reach } from './reach.js';

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
