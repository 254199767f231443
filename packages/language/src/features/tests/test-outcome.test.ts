import { describe, expect, it } from 'vitest';
import { bradfordFiles } from '../../testing/examples.js';
import { TestWorkspace } from '../../testing/workspace.js';
import { inspectionTests } from './inspection-tests.js';
import { testOutcome } from './test-outcome.js';

const file = 'bradford-2020.inspection';

/** Bradford, with some of its words replaced. */
async function bradford(
  ...changes: readonly (readonly [from: string, to: string])[]
): Promise<TestWorkspace> {
  const files = bradfordFiles();
  const text = changes.reduce((all, [from, to]) => all.replace(from, to), files[file] ?? '');
  return TestWorkspace.open({ ...files, [file]: text });
}

describe('the inspection of Bradford as a test', () => {
  it('is listed with each line that says what the report says', async () => {
    const workspace = await bradford();
    const [test, ...others] = inspectionTests(workspace.document(file));
    expect(others).toEqual([]);
    expect(test).toMatchObject({
      name: 'Bradford2020',
      framework: { name: 'Youth2018' },
      service: 'Bradford Youth Offending Team',
    });
    const lines = (bradfordFiles()[file] ?? '').match(/(?<=^ {4}expect ).*$/gm);
    expect(lines).toContain('3.2 Inadequate');
    expect(test?.expectations.map(({ words }) => words)).toEqual(lines);
  });

  it('passes as published', async () => {
    const workspace = await bradford();
    const outcome = testOutcome(workspace.services, workspace.inspection('Bradford2020'));
    expect(outcome.problems).toBeUndefined();
    expect(outcome.rated).toBeUndefined();
    expect(outcome.expectations.length).toBeGreaterThanOrEqual(14);
    expect(outcome.expectations.filter(({ agrees }) => !agrees)).toEqual([]);
  });

  it('says what is published and what comes out where they differ, and on which line', async () => {
    const workspace = await bradford(
      ['expect 3.2 Inadequate', 'expect 3.2 Good'],
      ['score 7 of', 'score 8 of'],
    );
    const outcome = testOutcome(workspace.services, workspace.inspection('Bradford2020'));
    const missed = outcome.expectations.filter(({ agrees }) => !agrees);
    const line = (range: { start: { line: number } }): string | undefined =>
      workspace.document(file).textDocument.getText().split('\n')[range.start.line]?.trim();
    expect(missed.map(({ range: _range, ...what }) => what)).toEqual([
      {
        agrees: false,
        of: '3.2 Planning',
        about: '3.2',
        published: 'Good',
        found: 'Inadequate',
        from: 'computed',
      },
      {
        agrees: false,
        of: 'the score',
        about: 'overall',
        published: '8 of 36',
        found: '7 of 36',
        from: 'computed',
      },
    ]);
    expect(missed.map(({ range }) => line(range))).toEqual(['expect 3.2 Good', 'expect score 8 of 36']);
    expect(outcome.rated?.result.score).toBe(7);
  });

  it('says that its framework is unknown', async () => {
    const workspace = await bradford(['of Youth2018', 'of Youth2019']);
    const outcome = testOutcome(workspace.services, workspace.inspection('Bradford2020'));
    expect(outcome.problems?.map(({ message }) => message)).toEqual([expect.stringContaining('"Youth2019"')]);
    expect(outcome.expectations).toEqual([]);
  });

  it('says why it cannot be rated', async () => {
    const workspace = await bradford(['    3.4.2 78%\n', '']);
    const outcome = testOutcome(workspace.services, workspace.inspection('Bradford2020'));
    expect(outcome.expectations).toEqual([]);
    expect(outcome.problems?.map(({ message }) => message)).toEqual([expect.stringContaining('3.4.2')]);
  });
});

describe('an inspection that expects nothing', () => {
  it('is no test', async () => {
    const workspace = await bradford();
    await workspace.write('plain.inspection', 'inspection Plain of Youth2018 {\n    1.1 Good\n}\n');
    expect(inspectionTests(workspace.document('plain.inspection'))).toEqual([]);
  });
});
