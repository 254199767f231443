import { describe, expect, it } from 'vitest';
import { TestWorkspace, type TestFiles } from '../../testing/workspace.js';

const described = `{
    section 1 "Safe" {
        not rated because "inspectors describe it"
    }
    overall not rated because "nothing is rated"
}
`;
const scale = 'scale Rating {\n    level Poor = 0\n    level Good = 1\n}\n';

async function codesIn(files: TestFiles): Promise<Record<string, unknown[]>> {
  const workspace = await TestWorkspace.open(files);
  return Object.fromEntries(
    Object.keys(files)
      .filter((path) => !path.startsWith('../'))
      .map((path) => [path, workspace.diagnostics(path).map(({ code }) => code)]),
  );
}

describe('used files', () => {
  const rated = described.replace(
    'not rated because "inspectors describe it"',
    'rated by inspectors on Rating',
  );

  it('may use each other', async () => {
    expect(
      await codesIn({
        'a.yardstick': `use "./b.yardstick"\n${scale}framework A revises B {\n}\n`,
        'b.yardstick': `use "./a.yardstick"\nframework B ${rated}`,
      }),
    ).toEqual({ 'a.yardstick': [], 'b.yardstick': [] });
  });

  it('may lie outside the project', async () => {
    expect(
      await codesIn({
        'a.yardstick': `use "../common/common.yardstick"\nframework A ${rated}`,
        '../common/common.yardstick': scale,
      }),
    ).toEqual({ 'a.yardstick': [] });
  });

  it('do not pass on what they use themselves', async () => {
    expect(
      await codesIn({
        'a.yardstick': `use "./b.yardstick"\nframework A ${rated}`,
        'b.yardstick':
          'use "./c.yardstick"\nbanding B of percent to Rating rounded to whole {\n    0 to 49 is Poor\n    50 to 100 is Good\n}\n',
        'c.yardstick': scale,
      }),
    ).toMatchObject({ 'a.yardstick': ['unknown-name'] });
  });

  it('that are no Yardstick files are refused', async () => {
    const workspace = await TestWorkspace.open({
      'a.yardstick': `use "./common.txt"\nframework A ${described}`,
    });
    expect(workspace.diagnostics('a.yardstick')).toMatchObject([
      { code: 'use-not-found', message: expect.stringContaining('is not a Yardstick file') as string },
    ]);
  });

  it('that both have a name are told apart', async () => {
    expect(
      await codesIn({
        'a.yardstick': `use "./b.yardstick"\nuse "./c.yardstick"\nframework A ${rated.replace('section 1', 'section 2 "Led" {\n        rated by inspectors on Score\n    }\n    section 1')}`,
        'b.yardstick': scale,
        'c.yardstick': scale + scale.replace('Rating', 'Score'),
      }),
    ).toMatchObject({ 'a.yardstick': expect.arrayContaining(['hidden-name']) as unknown[] });
  });
});

describe('a name that a file lacks', () => {
  it('is shown where it is', async () => {
    const workspace = await TestWorkspace.open({
      'frameworks/a.yardstick': `framework A revises B {\n}\n`,
      'common/b.yardstick': `framework B ${described}`,
    });
    expect(workspace.diagnostics('frameworks/a.yardstick')).toMatchObject([
      {
        code: 'unknown-name',
        message:
          'There is no framework called "B" here, but another file has it. Write use "../common/b.yardstick" at the top.',
      },
    ]);
  });
});

describe('dates', () => {
  const inspected = (lines: string): string =>
    `framework Care ${described}inspection Alder of Care {\n${lines}\n}\n`;

  it.each([
    ['fieldwork 2025-03 published 2025-03-10', []],
    ['fieldwork 2025-03-10 to 2025-03 published 2025-03', []],
    ['fieldwork 2024-02-29', []],
    ['fieldwork 2023-02-29', ['bad-date']],
    ['fieldwork 2000-02-29 to 2000-04-31', ['bad-date']],
    ['fieldwork 2025-00', ['bad-date']],
    ['fieldwork 2025-03-11 to 2025-03-10 published 2025-01', ['date-order']],
    ['fieldwork 2025-03-11 published 2025-03-10', ['date-order']],
    ['fieldwork 03/02/2025 to 2025-03-10\npublished 2025-06', ['expected-date']],
  ])('%s', async (lines, codes) => {
    expect(await codesIn({ 'care.yardstick': inspected(lines) })).toEqual({ 'care.yardstick': codes });
  });
});
