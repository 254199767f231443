import { beforeEach, expect, it } from 'vitest';
import { Folder } from './command.js';

const questions = {
  '2.1.1': 67,
  '2.1.2': 64,
  '2.1.3': 43,
  '2.2.1': 61,
  '2.2.2': 50,
  '2.2.3': 37,
  '2.3.1': 70,
  '2.3.2': 66,
  '2.3.3': 41,
  '2.4.1': 60,
  '2.4.2': 44,
  '2.4.3': 44,
  '3.1.1': 86,
  '3.1.2': 79,
  '3.1.3': 82,
  '3.2.1': 68,
  '3.2.2': 47,
  '3.2.3': 45,
  '3.3.1': 79,
  '3.3.2': 87,
  '3.3.3': 67,
  '3.4.1': 78,
  '3.4.2': 78,
};
const judged = {
  '1.1': 'Inadequate',
  '1.2': 'RequiresImprovement',
  '1.3': 'Inadequate',
  '1.4': 'Inadequate',
};
const bradford = {
  framework: 'Youth2018',
  inspection: 'Bradford2020',
  cases: { Court: 42, OutOfCourt: 28 },
  answers: { ...judged, ...questions },
};

let folder: Folder;
beforeEach(() => {
  folder = new Folder().withExample('youth-2018');
});

function rate(...words: string[]) {
  return folder.yardstick(['rate', 'youth-2018/youth-2018.yardstick', ...words]);
}

/** Nothing is printed and the exit code is 2: what the messages say is for the test to look at. */
function refused(...words: string[]): string {
  const { exitCode, output, messages } = rate(...words);
  expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
  expect(messages).toContain('Nothing was rated.');
  return messages;
}

it('rates JSON like the same inspection in the language', () => {
  folder.write('bradford.json', JSON.stringify(bradford));
  const fromJson = JSON.parse(rate('--data', 'bradford.json', '--format', 'json').output) as {
    ratings: unknown;
  };
  const fromText = folder.yardstick([
    'rate',
    'youth-2018/bradford-2020.inspection',
    '--format',
    'json',
  ]).output;
  expect(fromJson.ratings).toEqual((JSON.parse(fromText) as typeof fromJson).ratings);
});

it('answers a list with a list, even of one', () => {
  folder.write('list.json', JSON.stringify([bradford]));
  expect(JSON.parse(rate('--data', 'list.json', '--format', 'json').output)).toHaveLength(1);
  folder.write('two.json', JSON.stringify([bradford, { ...bradford, inspection: 'Again' }]));
  const results = JSON.parse(rate('--data', 'two.json', '--format', 'json').output) as {
    inspection: string;
  }[];
  expect(results.map(({ inspection }) => inspection)).toEqual(['Bradford2020', 'Again']);
});

it('lists everything that is wrong at once, each at its line and column', () => {
  folder.write(
    'bad.json',
    JSON.stringify(
      {
        ...bradford,
        answers: {
          ...bradford.answers,
          '1.1': 'Excellent',
          '2.1.1': 101,
          '2.1.2': { yes: 43, of: 42 },
          '9.9': 50,
        },
      },
      null,
      1,
    ),
  );
  const messages = refused('--data', 'bad.json');
  const line = (text: string) =>
    folder
      .read('bad.json')
      .split('\n')
      .findIndex((one) => one.includes(text)) + 1;
  expect(messages).toContain(`bad.json:${line('"1.1"')}:10 error unknown-level`);
  expect(messages).toContain(`bad.json:${line('"2.1.1"')}:12 error percentage-range`);
  expect(messages).toContain(`bad.json:${line('"yes": 43')}:11 error count-above-relevant`);
  expect(messages).toContain(`bad.json:${line('"9.9"')}:10 error unknown-item`);
  expect(messages).toContain('4 errors in 1 file.');
});

it('says in which of a thousand inspections the fault is', () => {
  const list = Array.from({ length: 1000 }, (_, index) =>
    index === 700 ? { ...bradford, answers: { ...bradford.answers, '1.1': 'Excellent' } } : bradford,
  );
  folder.write('list.json', `[\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]`);
  expect(refused('--data', 'list.json')).toContain('list.json:702:');
});

it('finds a key that is given twice, which JSON.parse would let pass', () => {
  folder.write('twice.json', JSON.stringify(bradford).replace('"2.1.1":67', '"2.1.1":67,"2.1.1":76'));
  expect(refused('--data', 'twice.json')).toMatch(
    /twice\.json:1:\d+ error duplicate-key\n {2}"2\.1\.1" is given twice here/,
  );
});

it.each([
  ['an empty file', '', /data\.json:1:1 error json-syntax\n {2}The file is empty/],
  [
    'broken JSON',
    '{ "framework": "Youth2018", "answers": { "1.1": Good } }',
    /data\.json:1:49 error json-syntax/,
  ],
  ['a comment', '{ /* draft */ }', /data\.json:1:3 error json-syntax\n {2}JSON has no comments/],
  ['broken UTF-8', Buffer.from('{\n  "service": "Caf\xe9" }', 'latin1'), /data\.json:2:18 error not-utf-8/],
  ['brackets without end', '['.repeat(1_000_000), /data\.json:1:65 error json-depth/],
  [
    'a number with more digits than are kept',
    JSON.stringify(bradford).replace('"2.1.1":67', '"2.1.1":66.99999999999999999'),
    /data\.json:1:\d+ error json-number\n {2}66\.9+ has too many digits and would be taken as 67/,
  ],
  ['an empty list', '[]', /data\.json:1:1 error json-empty/],
  ['something that is no inspection', '"Youth2018"', /data\.json:1:1 error/],
  ['another framework', JSON.stringify({ ...bradford, framework: 'Youth2021' }), /data\.json:1:14 error/],
  [
    '__proto__ as an item',
    JSON.stringify(bradford).replace('"2.1.1"', '"__proto__"'),
    /data\.json:1:\d+ error unknown-item/,
  ],
])('refuses %s', (_what, content, expected) => {
  folder.write('data.json', content);
  expect(refused('--data', 'data.json')).toMatch(expected);
});

it('refuses a file of 100 MB before it reads it, and says what the limit is', () => {
  folder.write('bomb.json', Buffer.alloc(100 * 1024 * 1024, 0x20));
  const { exitCode, output, messages } = rate('--data', 'bomb.json');
  expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
  expect(messages).toBe('Cannot run: bomb.json is larger than the limit of 64 MB.\n');
});

it('refuses to rate by a framework with errors, and shows them', () => {
  folder.replace(
    'youth-2018/youth-2018.yardstick',
    'standards rated by lowest of questions',
    'standards rated by lowest of question',
  );
  folder.write('bradford.json', JSON.stringify(bradford));
  expect(refused('--data', 'bradford.json')).toContain('youth-2018/youth-2018.yardstick:');
});

it('asks which framework is meant where a file has two', () => {
  folder.write(
    'two.yardstick',
    `${folder.read('youth-2018/youth-2018.yardstick')}\nframework Other revises Youth2018 { effective from 2022-01 replace overall rated by lowest of standards }\n`,
  );
  folder.write('unnamed.json', JSON.stringify({ ...bradford, framework: 'Nothing' }));
  const ask = folder.yardstick(['rate', 'two.yardstick', '--data', 'unnamed.json']);
  expect(ask.messages).toBe(
    'Cannot run: two.yardstick holds Youth2018 and Other. Say which with --framework NAME.\n',
  );
  folder.write('named.json', JSON.stringify({ ...bradford, framework: 'Other' }));
  expect(
    JSON.parse(
      folder.yardstick(['rate', 'two.yardstick', '--data', 'named.json', '--format', 'json']).output,
    ),
  ).toMatchObject({
    framework: { name: 'Other' },
    overall: 'Inadequate',
  });
});

it('takes more inspections from a file than a call takes arguments', () => {
  const folder = new Folder().withExample('youth-2018');
  folder.write('many.json', `[${Array(150_000).fill('0').join(',\n')}]`);
  const { exitCode, messages } = folder.yardstick(['rate', 'youth-2018', '--data', 'many.json']);
  expect(exitCode).toBe(2);
  expect(messages).toContain('150000 errors in 1 file.');
});
