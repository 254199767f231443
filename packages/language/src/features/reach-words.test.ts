import type { Banding } from '@yardstick/model';
import { describe, expect, test } from 'vitest';
import { TestWorkspace } from '../testing/workspace.js';
import { rangeBeforeRounding, reachWords } from './reach-words.js';

const percent: Banding = { name: 'Q', measure: 'percent', scale: 'S', decimals: 0, bands: [] };

describe('the range of a band before rounding', () => {
  test('begins and ends half a point below, because halves are rounded up', () => {
    expect(rangeBeforeRounding(percent, { from: 65, to: 79, toIncluded: true, level: 'Good' })).toBe(
      '64.5 to below 79.5',
    );
    expect(rangeBeforeRounding(percent, { to: 50, level: 'Poor' })).toBe('below 49.5');
    expect(rangeBeforeRounding(percent, { from: 80, level: 'Best' })).toBe('79.5 or more');
  });

  test('stays between 0 and 100', () => {
    expect(rangeBeforeRounding(percent, { from: 0, to: 38, toIncluded: true, level: 'Poor' })).toBe(
      '0 to below 38.5',
    );
    expect(rangeBeforeRounding(percent, { from: 88, to: 100, toIncluded: true, level: 'Best' })).toBe(
      '87.5 to 100',
    );
  });

  test('follows the decimals that are kept', () => {
    const tenths = { ...percent, decimals: 1 };
    expect(rangeBeforeRounding(tenths, { from: 64.5, to: 79.4, toIncluded: true, level: 'Good' })).toBe(
      '64.45 to below 79.45',
    );
  });

  test('is as written where nothing is rounded', () => {
    const exact = { ...percent, decimals: null };
    expect(rangeBeforeRounding(exact, { from: 65, to: 80, level: 'Good' })).toBeUndefined();
  });
});

/** Three standards of 1 to 4, one of them counted twice: 4 × 1 to 4 × 4. */
const framework = (rule: string, measure: string): string => `framework Homes {
    scale Score {
        level Poor = 1
        level Good = 4
    }
    banding Band of ${measure} to Score rounded to whole {
        below 10   is Poor
        10 or more is Good
    }
    domain 1 "Safe" {
        standards rated by inspectors on Score
        standard 1.1 "A"
        standard 1.2 "B" weight 2
        standard 1.3 "C"
    }
    overall rated by ${rule}
}
`;

async function reachOfOverall(rule: string, measure: string): Promise<string | undefined> {
  const workspace = await TestWorkspace.open({ 'homes.yardstick': framework(rule, measure) });
  return reachWords(workspace.services.lowering.framework(workspace.framework('Homes')), 'overall');
}

describe('the reach of a rule', () => {
  test('of a sum counts weights', async () => {
    expect(await reachOfOverall('Band of sum of standards', 'score')).toBe('4 to 16');
  });

  test('of a mean is that of one score', async () => {
    expect(await reachOfOverall('Band of mean of standards', 'score')).toBe('1 to 4');
  });

  test('of a share is a percentage', async () => {
    expect(await reachOfOverall('Band of share of standards', 'percent')).toBe('25% to 100%');
  });

  test('a rule that adds nothing up has none', async () => {
    expect(await reachOfOverall('lowest of standards', 'percent')).toBeUndefined();
  });
});
