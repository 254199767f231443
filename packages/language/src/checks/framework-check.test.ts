import { expect, it } from 'vitest';
import { messageOf } from '../testing/expected-findings.js';
import { TestWorkspace } from '../testing/workspace.js';

const base = `framework Prisons2024 {
    effective from 2024-01 to 2024-12
    scale Rating {
        level Poor = 0
        level Good = 1
    }
    banding Total of score to Rating {
        0 to 1 is Poor
        2      is Good
    }
    check Overcrowded "Is the prison overcrowded?"
    domains rated by inspectors on Rating
    domain 1 "Safety"
    domain 2 "Respect"
    overall rated by Total of sum of domains
}
`;

function revising(changes: string): string {
  return `use "./base.yardstick"
framework Prisons2025 revises Prisons2024 {
    effective from 2025-01
${changes}
}
`;
}

async function codesIn(changes: string): Promise<{ base: unknown[]; revision: string[] }> {
  const workspace = await TestWorkspace.open({
    'base.yardstick': base,
    'revision.yardstick': revising(changes),
  });
  return {
    base: workspace.diagnostics('base.yardstick').map(({ code }) => code),
    revision: workspace
      .diagnostics('revision.yardstick')
      .map((found) => `${String(found.code)}: ${messageOf(found)}`),
  };
}

it('does not say again of a revision what is wrong in its base', async () => {
  expect(await codesIn('    replace overall rated by lowest of domains')).toEqual({
    base: ['unused'],
    revision: ['unused: Nothing uses the banding Total. Rate something by it, or remove it.'],
  });
  expect(await codesIn('    remove banding Total\n    replace overall rated by lowest of domains')).toEqual({
    base: ['unused'],
    revision: [],
  });
});

it('looks at the framework as revised', async () => {
  const { revision } = await codesIn('    add domain 3 "Activity"');
  expect(revision).toEqual([
    'score-not-covered: Total stops at "2", but the sum can be 3. Add a band, or correct what is added up.',
  ]);
  expect((await codesIn('    remove domain 2')).revision).toEqual([
    'unreachable-band: No sum can fall in "2": the sum goes from 0 to 1. Correct the band, or remove it.',
  ]);
});

it('looks again when the base changes', async () => {
  const workspace = await TestWorkspace.open({
    'base.yardstick': base,
    'revision.yardstick': revising('    replace domain 2 "Respect and dignity"'),
  });
  expect(workspace.diagnostics('revision.yardstick')).toEqual([]);
  await workspace.write('base.yardstick', base.replace('level Good = 1', 'level Good = 2'));
  expect(workspace.diagnostics('base.yardstick').map(({ code }) => code)).toContain('score-not-covered');
  expect(workspace.diagnostics('revision.yardstick').map(({ code }) => code)).toEqual([]);
});
