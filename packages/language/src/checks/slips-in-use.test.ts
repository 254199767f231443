import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TestWorkspace } from '../testing/workspace.js';

/*
 * Slips that people made, each typed into a project without mistakes: one problem in all its files, on the words at fault, that says what to
 * write instead.
 */

const examples = join(import.meta.dirname, '../../../../examples');

/** What is written, what instead, the one problem's code and words, and what it says. */
type Slip = readonly [written: string, instead: string, code: string, words: string, says: string];

const youth: readonly Slip[] = [
  [
    'level RequiresImprovement = 1',
    'level Requires Improvement = 1',
    'expected-name',
    'Requires Improvement',
    'write "RequiresImprovement"',
  ],
  [
    'is RequiresImprovement "Too few"',
    'is Requires improvement "Too few"',
    'expected-name',
    'Requires improvement',
    'write "RequiresImprovement"',
  ],
  [
    'is RequiresImprovement "Too few"',
    'is "Requires improvement" "Too few"',
    'expected-name',
    '"Requires improvement"',
    'write RequiresImprovement',
  ],
  ['Inadequate          = 0', 'Inadequate          = -1', 'unknown-character', '-', 'No number is below 0'],
  ['standard 1.2 "Staff"', 'criteria 1.2 "Staff"', 'expected-word', 'criteria', '"criterion"'],
  [
    'standard 1.2 "Staff"',
    'standard "1.2" "Staff"',
    'expected-number',
    '"1.2"',
    'without quotation marks: write 1.2',
  ],
  ['standard 1.2 "Staff"', 'standard1.2 "Staff"', 'unknown-word', 'standard1.2', 'Write "standard 1.2"'],
  ['standard 1.2 "Staff"', 'standard 1,2 "Staff"', 'expected-number', '1,2', 'write 1.2'],
  ['"Female", "Male", "Not', '"Female" or "Male" or "Not', 'unknown-word', 'or', 'Write ","'],
  [
    '"Female", "Male", "Not',
    '"Female", "Male" "Not',
    'expected-word',
    '"Not recorded"',
    'Something is missing before "Not recorded": ","',
  ],
  ['"Female", "Male", "Not', '"Female", "Male""Not', 'expected-word', '"Not recorded"', '","'],
  ['standard 2.2 "Planning" {', 'standard 2.2 "Planning" (', 'unopened-block', '(', 'write "{"'],
  [
    'standards rated by inspectors on Rating',
    'standards rated on Rating by inspectors',
    'expected-word',
    'on Rating by inspectors',
    '"by"',
  ],
  [
    'standards rated by inspectors on Rating',
    'standards rated by inspectors on "Ratings"',
    'expected-name',
    '"Ratings"',
    'write Ratings',
  ],
  [
    'standards rated by lowest of questions',
    'standards rated by minimum of questions',
    'unknown-word',
    'minimum',
    'Write "lowest"',
  ],
  [
    'publisher "HM Inspectorate of Probation"',
    'publisher "HM Inspectorate"of',
    'unclosed-text',
    '"',
    'Put a space after this mark',
  ],
  [
    'publisher "HM Inspectorate of Probation"',
    'publisher "HM "Inspectorate" of Probation"',
    'unclosed-text',
    '"HM "Inspectorate" of Probation"',
    '\\"',
  ],
  [
    'publisher "HM Inspectorate of Probation"',
    'publisher "HM Inspectorate of Probation""',
    'unclosed-text',
    '"',
    'one too many',
  ],
  [
    'publisher "HM Inspectorate of Probation"',
    'publisher HM Inspectorate of Probation"',
    'unclosed-text',
    'HM Inspectorate of Probation"',
    'the first is missing',
  ],
  [
    'publisher "HM Inspectorate of Probation"',
    "publisher 'HM Inspectorate of Probation'",
    'curly-quotes',
    "'HM Inspectorate of Probation'",
    'double quotation marks',
  ],
  ['question 2.2.2 ', 'question 2.2.1 ', 'duplicate-number', '2.2.1', 'taken by another question'],
  ['question 2.2.2 ', 'question 2.3.2 ', 'number-outside-parent', '2.3.2', 'should start with "2.2."'],
  ['question 2.2.2 ', 'question ', 'expected-number', '"Keeping the child safe"', 'the number of an item'],
  ['question 2.2.2 ', 'question Two ', 'number-hole', 'Two', 'Is it 2.2.2?'],
];

const care: readonly Slip[] = [
  ['weight 2 {', 'weight 0 {', 'zero-weight', '0', 'counts for nothing'],
  ['weight 2 {', 'weight = 2 {', 'unexpected-word', '=', 'a number'],
  ['one of "Walks alone", "Walks', 'one of "Walks alone" or "Walks', 'unknown-word', 'or', 'Write ","'],
  ['at most Inadequate when', 'atmost Inadequate when', 'unknown-word', 'atmost', 'Write "at most"'],
  ['at most Inadequate when', 'at-most Inadequate when', 'unknown-character', '-', 'Remove it'],
  [
    'at most Inadequate when',
    'no more than Inadequate when',
    'unknown-word',
    'no more than',
    'Write "at most"',
  ],
  ['one case changes', '1 case changes', 'unknown-word', '1', 'Write "one"'],
  ['2 or more domains', 'two or more domains', 'expected-number', 'two', 'write 2'],
  ['Safeguarding is no', 'Safeguarding is false', 'unknown-word', 'false', 'Write "no"'],
  ['Safeguarding is no', 'Safeguarding is False', 'unknown-name', 'False', 'Write "no"'],
  ['Safeguarding is no', 'Safegarding is no', 'unknown-name', 'Safegarding', 'Did you mean "Safeguarding"?'],
  ['gweithio" {', 'gweithio" rated by inspectors on Score {', 'unopened-block', 'rated', '"{"'],
  ['share of domains {', 'share of domains', 'unopened-block', 'overall', 'Put a {'],
  ['5 cases or fewer', 'Five cases or fewer', 'expected-number', 'Five', 'write 5'],
];

const bradford: readonly Slip[] = [
  ['1.2 RequiresImprovement', '1.2 n/a', 'expected-value', 'n/a', 'not rated because'],
  ['2.1.1 67%', '2.1.1 n/a', 'expected-value', 'n/a', 'not rated because'],
  [
    '1.2 RequiresImprovement',
    '1.2 Requires improvement',
    'expected-name',
    'Requires improvement',
    'write "RequiresImprovement"',
  ],
  ['2.1.1 67%', '2.1.1 67 per cent', 'unknown-word', 'per cent', 'Write "%"'],
  ['2.1.1 67%', '67%', 'expected-number', '67', 'the number of an item'],
  ['2.1.1 67%', '2.1.1\n    67%', 'unexpected-word', '67', 'belongs to the line above'],
  ['cases Court 42', 'cases 42 Court', 'expected-word', '42 Court', 'write Court 42'],
  ['cases Court 42', 'cases 42 Files', 'expected-word', '42 Files', 'wrong order'],
  ['expect overall Req', 'expect overal Req', 'unknown-word', 'overal', 'Did you mean "overall"?'],
];

async function problemsIn(project: string, path: string, written: string, instead: string) {
  const folder = join(examples, project);
  const names = readdirSync(folder).filter((name) => /\.(yardstick|inspection)$/.test(name));
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  expect(files[path]).toContain(written);
  const workspace = await TestWorkspace.open({
    ...files,
    [path]: (files[path] ?? '').replace(written, instead),
  });
  return names.flatMap((name) =>
    workspace.diagnostics(name).map(({ code, range, message }) => ({
      code,
      words: workspace.document(name).textDocument.getText(range),
      message,
    })),
  );
}

describe.each([
  ['youth-2018', 'youth-2018.yardstick', youth],
  ['care-services', 'care-homes.yardstick', care],
  ['youth-2018', 'bradford-2020.inspection', bradford],
] as const)('in %s, %s', (project, path, slips) => {
  it.each(slips)('%j written %j', async (written, instead, code, words, says) => {
    const problems = await problemsIn(project, path, written, instead);
    expect(problems).toEqual([{ code, words, message: expect.stringContaining(says) as unknown }]);
  });
});
