import { describe, expect, test } from 'vitest';
import { bradfordFiles } from '../testing/examples.js';
import { TestWorkspace, type TestFiles } from '../testing/workspace.js';
import { codeLenses, resolveCodeLens } from './code-lenses.js';

/** The lenses of a file as they are shown: each title with what it runs. */
async function shown(files: TestFiles, path: string): Promise<string[]> {
  const { services, document } = await opened(files, path);
  const titles: string[] = [];
  for (const lens of codeLenses(services, document)) {
    const { command } = lens.command ? lens : await resolveCodeLens(services, lens);
    titles.push(`${command?.title ?? ''} (${command?.command ?? ''})`);
  }
  return titles;
}

async function opened(
  files: TestFiles,
  path: string,
): Promise<Pick<TestWorkspace, 'services'> & { document: ReturnType<TestWorkspace['document']> }> {
  const workspace = await TestWorkspace.open(files);
  return { services: workspace.services, document: workspace.document(path) };
}

describe('above an inspection', () => {
  test('stand its overall rating and score, and what can be done with it', async () => {
    expect(await shown(bradfordFiles(), 'bradford-2020.inspection')).toEqual([
      'Overall: Requires improvement · 7 of 36 (yardstick.preview)',
      'Run as test (yardstick.test)',
      'Preview (yardstick.preview)',
    ]);
  });

  test('stands how many expectations are not met', async () => {
    const files = bradfordFiles();
    const text = (files['bradford-2020.inspection'] ?? '').replace('2.1.3 43%', '2.1.3 50%');
    // 2.1.3 and its percentage, 2.1 and the score: 4 of the 62 lines (12 standards, the overall, the score, 23 questions, each with its
    // percentage, and 2 samples).
    expect((await shown({ ...files, 'bradford-2020.inspection': text }, 'bradford-2020.inspection'))[0]).toBe(
      'Overall: Requires improvement · 8 of 36 · 4 of 62 expectations not met (yardstick.preview)',
    );
  });

  test('stands that it cannot be rated while answers are missing', async () => {
    const draft = 'inspection Draft of Youth2018 {\n    2.1.3 43%\n}\n';
    expect(await shown({ ...bradfordFiles(), 'draft.inspection': draft }, 'draft.inspection')).toEqual([
      'Cannot be rated yet (yardstick.preview)',
      'Preview (yardstick.preview)',
    ]);
  });
});

describe('above an inspection whose framework has an error', () => {
  test('stands that this is why nothing is rated', async () => {
    const files = bradfordFiles();
    const text = (files['youth-2018.yardstick'] ?? '').replace('overall rated by', 'overall ratde by');
    expect((await shown({ ...files, 'youth-2018.yardstick': text }, 'bradford-2020.inspection'))[0]).toBe(
      'Cannot be rated while the framework has an error (yardstick.preview)',
    );
  });
});

describe('above a framework', () => {
  test('stand its inspections and how many of their expectations agree', async () => {
    expect((await shown(bradfordFiles(), 'youth-2018.yardstick'))[0]).toBe(
      '1 inspection · 62 of 62 expectations agree (yardstick.test)',
    );
  });

  test('stands that nothing uses it', async () => {
    expect(await shown({ 'homes.yardstick': 'framework Homes {\n}\n' }, 'homes.yardstick')).toEqual([
      'No inspection uses this (yardstick.test)',
      'Preview (yardstick.preview)',
    ]);
  });
});

test('a lens carries the file and the name', async () => {
  const { services, document } = await opened(bradfordFiles(), 'bradford-2020.inspection');
  expect(codeLenses(services, document)[1]?.command?.arguments).toEqual([
    'file:///test/bradford-2020.inspection',
    'Bradford2020',
  ]);
});

test.each([undefined, null, 7, {}, { about: '__proto__', uri: 'x', name: 'y' }])(
  'a lens with strange data stays as it is: %j',
  async (data) => {
    const { services } = await opened(bradfordFiles(), 'bradford-2020.inspection');
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    expect(await resolveCodeLens(services, { range, data })).toEqual({ range, data });
  },
);
