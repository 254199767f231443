import { describe, expect, it } from 'vitest';
import { TestWorkspace } from '../../testing/workspace.js';

const base = `framework Care2024 "Inspection of care homes" {
    effective from 2024-01 to 2024-12
    scale Rating {
        level Poor = 0
        level Good = 1
    }
    banding Quality of percent to Rating rounded to whole {
        0 to 49   is Poor
        50 to 100 is Good
    }
    cases Records
    check Safe "Are people safe?"
    statistic Beds "Beds occupied" percent
    notes for standards "Strengths"
    discretion "Panel" for standards {
        up to 1 level
    }
    domain 1 "Safe" {
        rated by lowest of standards
        standard 1.1 "Records" samples Records {
            rated by lowest of questions
            question 1.1.1 "Kept" {
                rated by Quality
            }
            question 1.1.2 "Right" {
                rated by Quality
            }
        }
        standard 1.2 "People" {
            rated by inspectors on Rating
        }
    }
    domain 2 "Led" {
        rated by inspectors on Rating
    }
    overall rated by lowest of domains {
        at most Poor when Safe is no
        at most Poor when 1.1 is Poor
    }
}
`;
const rated = '{ rated by inspectors on Rating }';

/** The findings in a framework that revises the one above by these lines: code and the words at fault. */
async function findingsIn(lines: string, before = base): Promise<string[]> {
  const text = `use "./care-2024.yardstick"
framework Care2025 revises Care2024 {
    effective from 2025-01
    ${lines}
}
`;
  const workspace = await TestWorkspace.open({ 'care-2024.yardstick': before, 'care-2025.yardstick': text });
  const document = workspace.document('care-2025.yardstick').textDocument;
  return workspace
    .diagnostics('care-2025.yardstick')
    .map(({ code, range }) => `${String(code)}: ${document.getText(range)}`);
}

describe('a revision', () => {
  it.each([
    ['replaces an item', `replace domain 2 "Led well" ${rated}`],
    ['removes what nothing names', 'remove question 1.1.2'],
    ['removes a statistic', 'remove statistic Beds'],
    ['adds an item in its place', `add standard 1.3 "Food" ${rated}`],
    [
      'adds an item before the one it goes under',
      `add standard 3.1 "Heard" ${rated} add domain 3 "Heard" { rated by lowest of standards }`,
    ],
    ['names the parent of what it adds', `add to 1 standard F1 "Food" ${rated}`],
    ['adds anew what it has removed', `remove domain 2 add domain 2 "Led" ${rated}`],
    [
      'replaces the overall rule',
      'replace overall rated by lowest of domains { at most Poor when Safe is no }',
    ],
    [
      'replaces a discretion',
      'replace discretion "Panel" for standards { up to 1 level when 5 cases or fewer }',
    ],
  ])('%s without a finding', async (_, lines) => {
    expect(await findingsIn(lines)).toEqual([]);
  });

  it.each([
    ['remove scale Rating', ['still-used: Rating']],
    ['remove banding Quality', ['still-used: Quality']],
    ['remove cases Records', ['still-used: Records']],
    ['remove check Safe', ['still-used: Safe']],
    [
      'replace scale Rating { level Poor = 0 level Fine = 1 }',
      ['level-without-band: Care2025', 'still-used: Rating'],
    ],
    ['remove check Saf', ['unknown-name: Saf']],
    ['remove discretion "Panle"', ['nothing-to-change: "Panle"']],
    ['remove notes for domains', ['nothing-to-change: domains']],
    [`replace standard 1.3 "Food" ${rated}`, ['nothing-to-change: 1.3']],
    [`replace question 1.2 "People" ${rated}`, ['changed-kind: question']],
    ['remove standard 2', ['changed-kind: standard']],
    [`add standard 1.2 "People" ${rated}`, ['already-there: 1.2']],
    ['add check Safe "Are people safe and well?"', ['already-there: Safe']],
    [`add standard 9.1 "Food" ${rated}`, ['add-without-parent: 9.1']],
    [`add to 9 standard 9.1 "Food" ${rated}`, ['unknown-name: 9']],
    [`standard 1.2 "People" ${rated}`, ['unmarked-change: 1.2']],
    [`standard 1.3 "Food" ${rated}`, ['unmarked-change: 1.3']],
    [`replace domain 2 "A" ${rated} replace domain 2 "B" ${rated}`, ['said-twice: 2']],
  ])('that says "%s" has one mistake', async (lines, findings) => {
    expect(await findingsIn(lines)).toEqual(findings);
  });

  it('does not repeat what is wrong in its base', async () => {
    const holed = base.replace('standard 1.2', 'standard 1.3');
    const workspace = await TestWorkspace.open({ 'care-2024.yardstick': holed });
    expect(workspace.diagnostics('care-2024.yardstick').map(({ code }) => code)).toEqual(['number-hole']);
    expect(await findingsIn('remove statistic Beds', holed)).toEqual([]);
  });
});

describe('a framework', () => {
  const codesIn = async (text: string): Promise<unknown[]> =>
    (await TestWorkspace.open({ 'care.yardstick': text }))
      .diagnostics('care.yardstick')
      .map(({ code }) => code);

  it('that revises one that is not there has that one problem', async () => {
    expect(
      await codesIn(
        `framework Care2025 revises Care2023 { replace domain 2 "Led" ${rated} remove standard 1.1 }`,
      ),
    ).toEqual(['unknown-name']);
  });

  it('is told once of a circle, however many go round in it', async () => {
    expect(
      await codesIn('framework A revises B {} framework B revises C {} framework C revises A {}'),
    ).toEqual(['circular-revision']);
  });

  it.each([
    ['effective from 2025-01', []],
    ['effective from 2024-12-31', ['overlapping-versions']],
    ['effective from 2023-01 to 2023-12', []],
    ['', ['overlapping-versions']],
  ])('that revises another, "%s", and dates', async (dates, codes) => {
    expect(
      await codesIn(`${base}framework Care2025 revises Care2024 { ${dates} remove statistic Beds }`),
    ).toEqual(codes);
  });
});
