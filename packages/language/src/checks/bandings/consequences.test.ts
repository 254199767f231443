import { describe, expect, test } from 'vitest';
import { TestWorkspace } from '../../testing/workspace.js';

const framework = (bands: string, rule = 'percent'): string => `framework Homes "Inspection of homes" {
    scale Rating {
        level Poor = ${rule === 'share' ? 1 : 0}
        level Fair = 2
        level Good = 3
        level Best = 4
    }
    banding Quality of percent to Rating rounded to whole {
${bands}
    }
${rule === 'share' ? '' : '    cases Files "Files"\n'}    section 1 "Care" ${rule === 'share' ? '' : 'samples Files '}{
        standards rated by ${rule === 'share' ? 'inspectors on Rating' : 'Quality'}
        standard 1.1 "Plans"
        standard 1.2 "Reviews"
    }
    overall ${rule === 'share' ? 'rated by Quality of share of standards' : 'not rated because "each stands for itself"'}
}
`;

async function codes(text: string): Promise<string[]> {
  const workspace = await TestWorkspace.open({ 'homes.yardstick': text });
  return workspace.diagnostics('homes.yardstick').map(({ code }) => String(code));
}

describe('a band that cannot be read', () => {
  test.each(['80 and over is Best', '80+ is Best', 'over 79 is Best', 'fifty is Best', '>= 80 is Best'])(
    '"%s" leaves no gap and no overlap to report beside it',
    async (slip) => {
      const found = await codes(
        framework(
          `        below 50 is Poor\n        50 to 64 is Fair\n        65 to 79 is Good\n        ${slip}`,
        ),
      );
      expect(found.filter((code) => code.startsWith('band'))).toEqual([]);
      expect(found.length).toBeGreaterThan(0);
    },
  );
});

describe('a banding of shares', () => {
  const bands = (lowest: string): string =>
    `        ${lowest} is Poor\n        39 to 62 is Fair\n        63 to 87 is Good\n        88 to 100 is Best`;

  test('needs no band below the least that the shares can be: two scores from 1 to 4 are 25% at least', async () => {
    expect(await codes(framework(bands('25 to 38'), 'share'))).toEqual([]);
  });

  test('needs one from there on', async () => {
    expect(await codes(framework(bands('26 to 38'), 'share'))).toEqual(['banding-gap']);
  });

  test('needs one from 0 where percentages of cases are banded', async () => {
    expect(await codes(framework(bands('25 to 38')))).toEqual(['banding-gap']);
  });
});

describe('a sum that cannot be what was meant', () => {
  const sums = (rule: string, weight: string): string => `framework Homes "Inspection of homes" {
    scale Rating {
        level Poor = 0
        level Good = 1
    }
    banding Total of score to Rating {
        0 to 1 is Poor
        2      is Good
    }
    check Safeguarding "Is safeguarding effective?"
    section 1 "Care" {
        standards rated by inspectors on Rating
        standard 1.1 "Plans"
        standard 1.2 "Reviews"${weight}
    }
    overall rated by Total of sum of ${rule} {
        at most Poor when Safeguarding is no
    }
}
`;

  test('is of items that are not there: nothing is said of its bands and limits beside it', async () => {
    expect(await codes(sums('standards', ''))).toEqual([]);
    expect(await codes(sums('domains', ''))).toEqual(['no-members']);
  });

  test('has a member that counts for nothing: no more is said than that', async () => {
    expect(await codes(sums('standards', ' weight 0'))).toEqual(['zero-weight']);
  });
});
