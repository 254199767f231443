import { describe, expect, test } from 'vitest';
import { TestWorkspace } from '../testing/workspace.js';
import { english } from './words/english/english.js';
import { reachWords } from './reach-words.js';

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
  return reachWords(workspace.services.lowering.framework(workspace.framework('Homes')), 'overall', english);
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
