import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { TestWorkspace } from '../testing/workspace.js';

const example = readFileSync(
  join(import.meta.dirname, '../../../../examples/youth-2018/youth-2018.yardstick'),
  'utf8',
);

/** What is changed in the 2018 example, into what, and the one problem that it makes: its code, and the words at fault. */
const slips: readonly [from: string, to: string, code: string, words: string][] = [
  ['        questions rated by CaseQuality\n', '', 'no-rule', '2'],
  ['        standards rated by lowest of questions\n', '', 'no-rule', '2'],
  ['        standards rated by inspectors on Rating\n', '', 'no-rule', '1'],
  ['"Court disposals" samples Court {', '"Court disposals" {', 'no-sample', 'CaseQuality'],
  ['samples Court {', 'samples Cuort {', 'unknown-name', 'Cuort'],
  ['questions rated by CaseQuality', 'questions rated by CaseQualty', 'unknown-name', 'CaseQualty'],
  ['CaseQuality of percent to Rating', 'CaseQuality of percent to Ratng', 'unknown-name', 'Ratng'],
  ['level Outstanding         = 3', 'level Outstanding         = 4', 'score-not-covered', 'OverallScore'],
  ['level Outstanding         = 3', 'level Outstanding         = 2', 'duplicate-score', '2'],
  ['        65 to 79   is Good                "Reasonable majority"\n', '', 'banding-gap', '80'],
  ['        80 or more is Outstanding         "Large majority"\n', '', 'banding-gap', '79'],
  [' rounded to whole', '', 'banding-gap', '65'],
  ['65 to 79', '64 to 79', 'band-overlap', '64'],
  ['65 to 79', '79 to 65', 'reversed-band', '79'],
  ['7 to 18', '8 to 18', 'banding-gap', '8'],
  ['31 to 36', '31 to 35', 'score-not-covered', 'OverallScore'],
  ['31 to 36', '31 to 40', 'band-beyond-range', '40'],
  ['OverallScore of score', 'OverallScore of percent', 'banding-measure', 'OverallScore'],
  ['OverallScore of sum', 'OverallScore of share', 'banding-measure', 'OverallScore'],
  ['standard 2.2 ', 'standard 2.1 ', 'number-outside-parent', '2.1'],
  ['question 2.2.2 ', 'question 2.2.1 ', 'duplicate-number', '2.2.1'],
  ['question 2.2.2 ', 'question 2.3.2 ', 'number-outside-parent', '2.3.2'],
  ['question 2.2.2 ', 'question 2.2.4 ', 'number-order', '2.2.4'],
  ['domain 2 ', 'domain 5 ', 'number-outside-parent', '5'],
  ['standard 2.2 ', 'question 2.2 ', 'misplaced-item', 'question'],
  ['domain 2 ', 'standard 2 ', 'misplaced-item', 'standard'],
  ['question 2.1.1 ', 'criterion 2.1.1 ', 'no-rule', '2.1.1'],
  ['    domain 1 ', '    check Safe "Is it safe?"\n    domain 1 ', 'unused', 'Safe'],
];

it.each(slips)('one slip makes one problem: %j for %j', async (from, to, code, words) => {
  expect(example).toContain(from);
  const text = example.replace(from, to);
  const workspace = await TestWorkspace.open({ 'youth-2018.yardstick': text });
  const { textDocument } = workspace.document('youth-2018.yardstick');
  const found = workspace
    .diagnostics('youth-2018.yardstick')
    .map((diagnostic) => [diagnostic.code, textDocument.getText(diagnostic.range)]);
  expect(found).toEqual([[code, words]]);
});

it('no overall rule is one problem, whatever it would have used', async () => {
  const text = example.replace(/ {4}overall rated by.*\n/, '');
  const workspace = await TestWorkspace.open({ 'youth-2018.yardstick': text });
  expect(workspace.diagnostics('youth-2018.yardstick').map(({ code }) => code)).toEqual(['no-rule']);
});
