import { MarkupContent } from 'vscode-languageserver-types';
import { describe, expect, test } from 'vitest';
import { openAtCursor } from '../../testing/cursor.js';
import { bradfordFiles, exampleFiles, withCursorBefore } from '../../testing/examples.js';
import type { TestFiles } from '../../testing/workspace.js';
import { hover } from './hover.js';

async function hoverIn(files: TestFiles): Promise<string[]> {
  const { services, document, position } = await openAtCursor(files);
  const contents = hover(services, document, position)?.contents;
  return MarkupContent.is(contents) ? contents.value.split('\n\n') : [];
}

const bradford = (piece: string): Promise<string[]> =>
  hoverIn(withCursorBefore(bradfordFiles(), 'bradford-2020.inspection', piece));

const youth = (piece: string): Promise<string[]> =>
  hoverIn(withCursorBefore(bradfordFiles(), 'youth-2018.yardstick', piece));

describe('in the inspection of Bradford', () => {
  test('2.1.3 shows its question and that 43% is 7 points short of the next band', async () => {
    const lines = await bradford('2.1.3 43%');
    expect(lines[0]).toMatch(/^\*\*2\.1\.3 .+\*\* \(question\)$/);
    expect(lines[1]).toMatch(/\?$/);
    expect(lines).toContain('Rated by `CaseQuality`, as said for questions.');
    expect(lines).toContain(
      'Asked of the sample Court disposals: the percentage of relevant cases answered yes counts.',
    );
    expect(lines).toContain('**43%: Inadequate**, in the band below 50 (Minority)');
    expect(lines).toContain('Requires improvement begins at 50%: 7 points more.');
  });

  test('a percentage shows the same without the question', async () => {
    expect(await bradford('64%')).toEqual([
      '**64%: Requires improvement**, in the band 50 to 64 (Too few)',
      'Good begins at 65%: 1 point more.',
      'Below 50% it would be Inadequate: it stands 14 points above.',
    ]);
  });

  test('an expectation says that it comes out, and what decided the standard', async () => {
    const lines = await bradford('2.1 Inadequate');
    expect(lines).toContain('Comes out as published: Inadequate.');
    expect(lines).toContain('**Inadequate**');
    expect(lines.at(-1)).toMatch(/^Decided by 2\.1\.3 [^,]+\.$/);
  });

  test('the overall line shows the score, its band and the next', async () => {
    // 7 is the first of 7 to 18; Good begins at 19, 12 more.
    expect((await bradford('overall RequiresImprovement')).slice(1)).toEqual([
      'Comes out as published: Requires improvement.',
      '**7 of 36: Requires improvement**, in the band 7 to 18',
      'Good begins at 19: 12 points more.',
      'Below 7 it would be Inadequate: it stands on that edge.',
    ]);
  });

  test('an expectation that does not come out shows both', async () => {
    const files = bradfordFiles();
    const text = files['bradford-2020.inspection'] ?? '';
    const changed = text.replace('expect score 7 of 36', 'expect ▮score 8 of 36');
    expect(changed).not.toBe(text);
    expect(await hoverIn({ ...files, 'bradford-2020.inspection': changed })).toContain(
      '**Published: 8 of 36. Computed: 7 of 36.**',
    );
  });

  test('an expectation of a percentage or of a sample size shows what was entered', async () => {
    const files = bradfordFiles();
    const text = files['bradford-2020.inspection'] ?? '';
    const lines = (typed: string): Promise<string[]> =>
      hoverIn({ ...files, 'bradford-2020.inspection': text.replace(/\}\s*$/, `    ${typed}\n}\n`) });
    expect(await lines('expect 2.1.1 6▮6%')).toContain('**Published: 66%. Entered: 67%.**');
    expect(await lines('expect cases ▮Court 42')).toContain('Entered as published: 42.');
  });

  test('its name shows what comes out', async () => {
    expect(await bradford('Bradford2020')).toEqual([
      '**Bradford2020** (inspection)',
      'Bradford Youth Offending Team',
      'Overall: **Requires improvement**, 7 of 36.',
    ]);
  });

  test('a percentage has its band while other answers are still missing', async () => {
    const inspection = `inspection Draft of Youth2018 {
    cases Court 42
    2.1.3 ▮18 of 42
}
`;
    // 18 of 42 is 42.857…, rounded 43. From 50 it needs 49.5% of 42 = 20.79, so 21 yes: 3 more cases.
    expect(await hoverIn({ ...bradfordFiles(), 'draft.inspection': inspection })).toEqual([
      '**18 of 42 (43%): Inadequate**, in the band below 50 (Minority), 42.86 before rounding',
      'Requires improvement begins at 50%: 7 points more, or 3 more cases answered yes.',
    ]);
  });
});

describe('in the framework of 2018', () => {
  test('a standard shows its rule and what it feeds', async () => {
    const lines = await youth('2.1 "Assessment"');
    expect(lines).toContain('Rated by `lowest of questions`, as said for standards.');
    expect(lines).toContain('Feeds the overall rating.');
  });

  test('the overall shows its rule, its reach and its bands', async () => {
    const lines = await youth('overall rated by');
    expect(lines.slice(0, 4)).toEqual([
      'The overall rating.',
      '**Overall rating**',
      'Rated by `OverallScore of sum of standards`.',
      'The sum can be 0 to 36.',
    ]);
    expect(lines.at(-1)).toContain('| 7 to 18 | Requires improvement |');
  });

  test('a rule is shown as written while its banding has a gap', async () => {
    const files = bradfordFiles();
    const text = (files['youth-2018.yardstick'] ?? '').replace('50 to 64 ', '50 to 62 ');
    const withGap = { ...files, 'youth-2018.yardstick': text };
    const lines = await hoverIn(withCursorBefore(withGap, 'youth-2018.yardstick', '2.1.1 "'));
    expect(lines).toContain('Rated by `CaseQuality`, as said for questions.');
  });

  test('a banding shows each band and what it holds before rounding', async () => {
    const lines = await youth('CaseQuality of percent');
    expect(lines[1]).toBe('Bands a percentage on `Rating`. Rounded half up to whole before it is banded.');
    expect(lines[2]).toContain('| 65 to 79 | 64.5 to below 79.5 | Good | Reasonable majority |');
  });

  test('a keyword shows its line', async () => {
    expect(await youth('prompt "')).toEqual(['Helps an inspector to answer. It carries no rating.']);
  });

  test('a text shows nothing', async () => {
    expect(await youth('"Organisational delivery"')).toEqual([]);
  });
});

test('a limit that holds is shown, and whether it lowered the rating', async () => {
  const files = exampleFiles('care-services', ['care-homes.yardstick', 'common.yardstick']);
  // Standards of 3, 3 and 1: 3 + 2 × 3 + 1 = 10 of 16, 62.5%, rounded 63: Good, but for the limit.
  const inspection = `inspection Test of CareHomes {
    cases CareRecord 10
    RegisteredManager yes
    Safeguarding yes
    1.1 GoodStandard
    1.2 GoodStandard
    1.3 SignificantShortfalls
    2 Good
    3 Good
    4 Good
    5 Good
    expect ▮1 RequiresImprovement
}
`;
  const lines = await hoverIn({ ...files, 'test.inspection': inspection });
  expect(lines).toContain('Comes out as published: Requires improvement.');
  expect(lines).toContain(
    '**63% (10 of 16): Requires improvement**, in the band 63 to 87, 62.5 before rounding',
  );
  expect(lines.at(-1)).toBe(
    'The limit `at most RequiresImprovement when 1.3 is SignificantShortfalls` holds and lowers the rating.',
  );
});

test('translations are shown under what they translate', async () => {
  const files = exampleFiles('care-services', ['care-homes.yardstick', 'common.yardstick']);
  const lines = await hoverIn(withCursorBefore(files, 'common.yardstick', 'SomeShortfalls = 2'));
  expect(lines).toEqual([
    '**SomeShortfalls** (level)',
    'Some shortfalls',
    '*cy:* Rhai diffygion',
    'Much is right, and some things must be put right.',
    '*cy:* Mae llawer yn iawn, a rhaid cywiro rhai pethau.',
    'Score 2 on `Score`.',
  ]);
});

test('limits, weights and the reach of a share are shown', async () => {
  const files = exampleFiles('care-services', ['care-homes.yardstick', 'common.yardstick']);
  const lines = await hoverIn(withCursorBefore(files, 'care-homes.yardstick', '1 "Safe"'));
  expect(lines).toContain('Rated by `QualityShare of share of standards`.');
  expect(lines).toContain('- `at most RequiresImprovement when 1.3 is SignificantShortfalls`');
  // Scores of 1 to 4, weights 1 + 2 + 1: 4 to 16 of 16.
  expect(lines).toContain('The share can be 25% to 100%.');
});

test('counts show how many cases the next level is away, and an override what the rules alone give', async () => {
  const files = exampleFiles('care-services', [
    'care-homes.yardstick',
    'common.yardstick',
    'cedar-court.inspection',
  ]);
  const lines = await hoverIn(withCursorBefore(files, 'cedar-court.inspection', '3 of 4 '));
  // 3 of 4 is 75%. One more yes is 100%, one fewer 50%.
  expect(lines[0]).toMatch(/^\*\*Good standard\*\*, changed under “Small samples”: The plan /);
  expect(lines.slice(1)).toEqual([
    'By the rules alone 3 of 4 (75%): Some shortfalls, in the band 60 to below 80.',
    'Good standard begins at 80%: 5 points more, or 1 more case answered yes.',
    'Below 60% it would be Significant shortfalls: it stands 15 points above, or 1 fewer case answered yes.',
  ]);
});

test('what an author wrote stays text', async () => {
  const lines = await hoverIn({
    'homes.yardstick': 'framework ▮Homes "<img src=x> [x](command:y)" {\n}\n',
  });
  expect(lines).toEqual(['**Homes** (framework)', '&lt;img src=x&gt; \\[x\\](command:y)']);
});

test.each([
  'framework ▮',
  'framework Homes {\n    banding ▮\n}',
  'framework Homes {\n    banding B of percent to {\n ▮below\n',
  'framework Homes {\n    domain 1 {\n standard ▮\n rated by lowest of\n',
  'framework Homes {\n    overall ▮rated by Nothing of sum of\n}',
  'inspection Elm of ▮{\n 1.1 \n expect\n',
  'scale S { ▮level }',
  'wording W { "all" ▮when }',
])('a half-typed file gives what it can: %s', async (text) => {
  await expect(hoverIn({ 'homes.yardstick': text })).resolves.toBeInstanceOf(Array);
});
