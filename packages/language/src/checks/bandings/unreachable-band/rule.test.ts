import { expect, it } from 'vitest';
import { messageOf } from '../../../testing/expected-findings.js';
import { TestWorkspace } from '../../../testing/workspace.js';

async function messagesFor(bands: string, weight: string): Promise<string[]> {
  const workspace = await TestWorkspace.open({
    'example.yardstick': `framework Prisons {
    scale Rating {
        level Poor = 0
        level Good = 1
    }
    banding Total of score to Rating {
${bands}
    }
    domains rated by inspectors on Rating
    domain 1 "Safety" weight ${weight}
    domain 2 "Respect" weight ${weight}
    overall rated by Total of sum of domains
}
`,
  });
  return workspace.diagnostics('example.yardstick').map(messageOf);
}

it('knows the half-points that weights can and cannot give', async () => {
  const bands = '        0 to 1 is Poor\n        1.5    is Good\n        3      is Good';
  // Two domains of weight 1.5 add up to 0, 1.5 or 3; of weight 1, to 0, 1 or 2.
  expect(await messagesFor(bands, '1.5')).toEqual([]);
  expect(await messagesFor(bands.replace('3 ', '2 '), '1')).toEqual([
    'No sum can fall in "1.5": the sum goes from 0 to 2, in steps that leave it out. Correct the band, or remove it.',
  ]);
});
