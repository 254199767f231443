import { describe, expect, test } from 'vitest';
import { bradfordFiles, exampleFiles } from '../../testing/examples.js';
import { TestWorkspace, type TestFiles } from '../../testing/workspace.js';
import { inlayHints } from './inlay-hints.js';

const everywhere = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };

/** Each line that has hints, as it is written, with its hints behind it. */
async function hinted(files: TestFiles, path: string, range = everywhere): Promise<string[]> {
  const workspace = await TestWorkspace.open(files);
  const lines = (files[path] ?? '').split('\n');
  return inlayHints(workspace.services, workspace.document(path), range).map(
    ({ position, label }) =>
      `${lines[position.line]?.slice(0, position.character).trim() ?? ''} → ${typeof label === 'string' ? label : ''}`,
  );
}

describe('in the inspection of Bradford', () => {
  test('every percentage has its level, and the last of each standard the rating of the standard', async () => {
    const hints = await hinted(bradfordFiles(), 'bradford-2020.inspection');
    expect(hints).toContain('2.1.1 67% → Good');
    expect(hints).toContain('2.1.2 64% → Requires improvement');
    expect(hints).toContain('2.1.3 43% → Inadequate · 2.1 Inadequate');
    expect(hints).toContain('3.1.3 82% → Outstanding · 3.1 Good');
    expect(hints).toContain('3.4.2 78% → Good · 3.4 Good');
  });

  test('judgements and expectations that come out have none', async () => {
    const hints = await hinted(bradfordFiles(), 'bradford-2020.inspection');
    expect(hints).toHaveLength(23);
    expect(hints.filter((hint) => hint.startsWith('expect'))).toEqual([]);
  });

  test('an expectation that does not come out has what is computed', async () => {
    const files = bradfordFiles();
    const text = files['bradford-2020.inspection'] ?? '';
    const changed = text.replace('2.1.3 43%', '2.1.3 50%');
    const hints = await hinted({ ...files, 'bradford-2020.inspection': changed }, 'bradford-2020.inspection');
    // 2.1 is now the lowest of Good and twice Requires improvement; the score goes from 7 to 8.
    expect(hints.filter((hint) => hint.startsWith('expect'))).toEqual([
      'expect 2.1 Inadequate → computed: Requires improvement',
      'expect 2.1.3 43% → entered: 50%',
      'expect score 7 of 36 → computed: 8 of 36',
      'expect 2.1.3 Inadequate → computed: Requires improvement',
    ]);
  });

  test('an expectation of a figure that was entered otherwise shows the one that was', async () => {
    const files = bradfordFiles();
    const text = files['bradford-2020.inspection'] ?? '';
    const changed = text.replace(
      'expect overall',
      'expect 3.2.1 86%\n    expect cases Court 24\n    expect overall',
    );
    expect(changed).not.toBe(text);
    const hints = await hinted({ ...files, 'bradford-2020.inspection': changed }, 'bradford-2020.inspection');
    expect(hints.filter((hint) => hint.startsWith('expect'))).toEqual([
      'expect 3.2.1 86% → entered: 68%',
      'expect cases Court 24 → entered: 42',
    ]);
  });

  test('only the lines that are shown are hinted', async () => {
    const text = bradfordFiles()['bradford-2020.inspection'] ?? '';
    const line = text.split('\n').findIndex((each) => each.includes('2.1.1 67%'));
    const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
    expect(await hinted(bradfordFiles(), 'bradford-2020.inspection', range)).toEqual([
      '2.1.1 67% → Good',
      '2.1.2 64% → Requires improvement',
    ]);
  });

  test('a percentage has its level while other answers are missing or wrong', async () => {
    const draft = `inspection Draft of Youth2018 {
    2.1.1 67%
    2.1.2 640%
    2.1.3 43%
}
`;
    expect(await hinted({ ...bradfordFiles(), 'draft.inspection': draft }, 'draft.inspection')).toEqual([
      '2.1.1 67% → Good',
      '2.1.3 43% → Inadequate',
    ]);
  });

  test('a standard has its rating as soon as its own questions are answered', async () => {
    const draft = `inspection Draft of Youth2018 {
    2.1.1 67%
    2.1.2 64%
    2.1.3 43%
    3.1.1 86%
    3.1.3 82%
}
`;
    expect(await hinted({ ...bradfordFiles(), 'draft.inspection': draft }, 'draft.inspection')).toEqual([
      '2.1.1 67% → Good',
      '2.1.2 64% → Requires improvement',
      '2.1.3 43% → Inadequate · 2.1 Inadequate',
      '3.1.1 86% → Outstanding',
      '3.1.3 82% → Outstanding',
    ]);
  });
});

test('words that say a proportion have no hint that repeats them', async () => {
  const files = exampleFiles('sqs-2014', ['sqs-2014.yardstick', 'bedfordshire-2014.inspection']);
  const hints = await hinted(files, 'bedfordshire-2014.inspection');
  expect(hints).toContain('2.1  19 of 20 → “all but one”');
  expect(hints.filter((hint) => hint.includes('"'))).toEqual([]);
});

test('moving the boundary from 50 to 45 makes 3.2 Requires improvement and the score 8, and back again', async () => {
  const files = bradfordFiles();
  const framework = files['youth-2018.yardstick'] ?? '';
  const moved = framework
    .replace('below 50   is Inadequate', 'below 45   is Inadequate')
    .replace('50 to 64   is RequiresImprovement', '45 to 64   is RequiresImprovement');
  const workspace = await TestWorkspace.open(files);
  const hintsNow = (): string[] =>
    inlayHints(workspace.services, workspace.document('bradford-2020.inspection'), everywhere).map(
      ({ label }) => (typeof label === 'string' ? label : ''),
    );
  const asPublished = hintsNow();

  await workspace.write('youth-2018.yardstick', moved);
  // 3.2 has 68, 47 and 45 per cent; all others below 50 are below 45 too.
  expect(hintsNow()).toContain('Requires improvement · 3.2 Requires improvement');
  expect(hintsNow().filter((label) => label.startsWith('computed'))).toEqual([
    'computed: Requires improvement', // 3.2
    'computed: 8 of 36',
    'computed: Requires improvement', // 3.2.2
    'computed: Requires improvement', // 3.2.3
  ]);

  await workspace.write('youth-2018.yardstick', framework);
  expect(hintsNow()).toEqual(asPublished);
});

test('an override and the ratings of domains are shown where they come of the answers', async () => {
  const files = exampleFiles('care-services', [
    'care-homes.yardstick',
    'common.yardstick',
    'cedar-court.inspection',
  ]);
  const hints = await hinted(files, 'cedar-court.inspection');
  expect(hints).toContain('1.3.1 17 of 20 → Good standard');
  expect(hints).toContain('1.3.2 3 of 4 → Good standard, overridden · 1.3 Good standard · 1 Good');
  expect(hints).toContain('2.1.3 GoodStandard → 2.1 Some shortfalls');
});

describe('in the framework of 2018', () => {
  test('the sum has its reach, and each band what it holds before rounding', async () => {
    const hints = await hinted(bradfordFiles(), 'youth-2018.yardstick');
    expect(hints.map((hint) => hint.replace(/ {2,}/g, ' '))).toEqual([
      'below 50 is Inadequate "Minority" → below 49.5',
      '50 to 64 is RequiresImprovement "Too few" → 49.5 to below 64.5',
      '65 to 79 is Good "Reasonable majority" → 64.5 to below 79.5',
      '80 or more is Outstanding "Large majority" → 79.5 or more',
      'overall rated by OverallScore of sum of standards → 0 to 36',
    ]);
  });
});

test.each([
  'framework A {\n overall rated by B of sum of\n',
  'inspection A of B {\n 1.1 20%\n expect',
  'banding',
])('a half-typed file has the hints that there can be: %s', async (text) => {
  expect(await hinted({ 'homes.yardstick': text }, 'homes.yardstick')).toEqual([]);
});
