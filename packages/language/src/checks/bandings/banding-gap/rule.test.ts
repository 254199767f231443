import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../testing/expected-findings.js';
import { TestWorkspace } from '../../../testing/workspace.js';

async function messagesFor(banding: string, overall = 'lowest of domains'): Promise<string[]> {
  const workspace = await TestWorkspace.open({
    'example.yardstick': `framework Prisons {
    scale Rating {
        level Inadequate          = 0
        level RequiresImprovement = 1
        level Good                = 2
        level Outstanding         = 3
    }
    banding Quality of ${banding}
    cases Files "Case files"
    domains rated by Quality
    domain 1 "Safety" samples Files
    overall rated by ${overall}
}
`,
  });
  return workspace.diagnostics('example.yardstick').map(messageOf);
}

const published = `{
        below 50   is Inadequate
        50 to 64   is RequiresImprovement
        65 to 79   is Good
        80 or more is Outstanding
    }`;

describe('a gap between bands', () => {
  it('is one mistake where nothing says how the percentage is rounded', async () => {
    expect(await messagesFor(`percent to Rating ${published}`)).toEqual([
      '64.5 falls between "50 to 64" and "65 to 79": say how the percentage is rounded, or use "below 65". So does 79.5 between "65 to 79" and "80 or more".',
    ]);
    expect(await messagesFor(`percent to Rating rounded to whole ${published}`)).toEqual([]);
  });

  it('is shown by a value as it is rounded', async () => {
    expect(await messagesFor(`percent to Rating rounded to 1 decimal ${published}`)).toEqual([
      '64.1 falls between "50 to 64" and "65 to 79": use "below 65".',
      '79.1 falls between "65 to 79" and "80 or more": use "below 80".',
    ]);
  });

  it('is found below the lowest band and above the highest', async () => {
    const bands = published.replace('below 50 ', '10 to 49 ').replace('80 or more', '80 to 99');
    expect(await messagesFor(`percent to Rating rounded to whole ${bands}`)).toEqual([
      '0 falls below "10 to 49", the lowest band: write "0 to 49".',
      '100 falls above "80 to 99", the highest band: write "80 or more".',
    ]);
  });
});
