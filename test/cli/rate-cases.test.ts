import { beforeEach, expect, it } from 'vitest';
import { Folder } from './command.js';

const framework = `framework Small "Small regime" {
    publisher "Exampleshire"
    effective from 2026-01
    scale Rating {
        level Poor = 0
        level Good = 1
    }
    banding Quality of percent to Rating rounded to whole {
        below 50   is Poor
        50 or more is Good
    }
    cases Cases {
        field Risk "Risk" choice "Low", "High"
    }
    domain 1 "Leadership" {
        standards rated by inspectors on Rating
        standard 1.1 "Governance"
    }
    domain 2 "Casework" samples Cases {
        questions rated by Quality
        standards rated by lowest of questions
        standard 2.1 "Assessment" {
            question 2.1.1 "Thorough" asks "Is it thorough?"
            question 2.1.2 "Safe" asks "Does it keep others safe?" relevant when Risk is "High"
        }
    }
    overall rated by lowest of standards
}
`;

const header = 'case,sample,Risk,2.1.1,2.1.2';
const rows = ['A,Cases,Low,yes,na', 'B,Cases,High,yes,no', 'C,Cases,High,na,yes', 'D,Cases,High,no,yes'];

let folder: Folder;
beforeEach(() => {
  folder = new Folder()
    .write('small.yardstick', framework)
    .write('judged.json', '{ "framework": "Small", "answers": { "1.1": "Good" } }');
});

function rate(lines: readonly string[] | Uint8Array, ...words: string[]) {
  folder.write('cases.csv', lines instanceof Uint8Array ? lines : `${lines.join('\n')}\n`);
  return folder.yardstick([
    'rate',
    'small.yardstick',
    '--data',
    'judged.json',
    '--cases',
    'cases.csv',
    ...words,
  ]);
}

function refused(lines: readonly string[] | Uint8Array): string {
  const { exitCode, output, messages } = rate(lines);
  expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
  return messages;
}

it('counts the relevant cases, per question', () => {
  const result: unknown = JSON.parse(rate([header, ...rows], '--format', 'json').output);
  // 2.1.1: C is not applicable, A and B are yes, D is no. 2.1.2: A is of low risk, C and D are yes, B is no.
  expect(result).toMatchObject({
    ratings: { '2.1.1': 'Good', '2.1.2': 'Good', '2.1': 'Good' },
    trace: expect.arrayContaining([
      expect.objectContaining({
        item: '2.1.1',
        figure: expect.objectContaining({ yes: 2, of: 3 }) as unknown,
      }),
      expect.objectContaining({
        item: '2.1.2',
        figure: expect.objectContaining({ yes: 2, of: 3 }) as unknown,
      }),
    ]) as unknown,
  });
});

it('takes a byte order mark, CRLF and quoted cells as spreadsheets write them', () => {
  const { exitCode, output } = rate(
    [`\ufeff${header}`, ...rows].map((line) => `${line.replace('High', '"High"')}\r`),
  );
  expect(exitCode).toBe(0);
  expect(output).toContain('2 of 3 (67%)');
});

it('takes off the apostrophe that keeps a spreadsheet from running a cell', () => {
  folder.write('small.yardstick', framework.replaceAll('"High"', '"=High"'));
  const guarded = rows.map((row) => row.replace('High', "'=High"));
  const plain = rows.map((row) => row.replace('High', '=High'));
  expect(rate([header, ...guarded])).toEqual({ ...rate([header, ...plain]), exitCode: 0 });
});

it.each([
  [
    'a column is missing',
    ['case,sample,Risk,2.1.1', 'A,Cases,Low,yes'],
    'cases.csv:1:1 error csv-missing-column\n  A column is missing: 2.1.2.',
  ],
  [
    'a column is there twice',
    [`${header},2.1.1`, 'A,Cases,Low,yes,na,no'],
    'cases.csv:1:6 error csv-duplicate-column',
  ],
  [
    'a column means nothing',
    [`${header},2.9.9`, 'A,Cases,Low,yes,na,no'],
    'cases.csv:2:6 error unknown-field',
  ],
  ['a case stands twice', [header, ...rows, 'B,Cases,High,yes,yes'], 'cases.csv:6:1 error duplicate-case'],
  ['a row is too short', [header, 'A,Cases,Low,yes'], 'cases.csv:2:5 error csv-row-length'],
  ['a row has no case', [header, ',Cases,Low,yes,na'], 'cases.csv:2:1 error csv-no-case'],
  ['a sample is unknown', [header, 'A,Court,Low,yes,na'], 'cases.csv:2:2 error unknown-sample'],
  ['a choice is unknown', [header, 'A,Cases,Lowish,yes,na'], 'cases.csv:2:3 error unknown-choice'],
  ['an answer is none', [header, 'A,Cases,Low,perhaps,na'], 'cases.csv:2:4 error case-answer'],
  ['a relevant question is blank', [header, 'A,Cases,High,yes,'], 'cases.csv:2:5 error missing-answer'],
  ['the file is empty', [], 'cases.csv:1:1 error csv-empty'],
  ['there is no row', [header], 'cases.csv:1:1 error csv-empty'],
  ['a quote never closes', [header, 'A,Cases,"Low,yes,na'], 'error csv-syntax'],
  [
    'it is not UTF-8',
    Buffer.from(`${header}\nA\xe9,Cases,Low,yes,na`, 'latin1'),
    'cases.csv:2:2 error not-utf-8',
  ],
])('says where %s', (_what, lines, expected) => {
  expect(refused(lines)).toContain(expected);
});

it('lists the faults of every row at once', () => {
  const messages = refused([header, 'A,Cases,Lowish,yes,na', 'B,Cases,High,perhaps,no', 'C,Cases']);
  expect(messages).toContain('cases.csv:2:3');
  expect(messages).toContain('cases.csv:3:4');
  expect(messages).toContain('cases.csv:4:3');
  expect(messages).toContain('3 errors in 1 file.');
});

it('refuses what the inspection says otherwise', () => {
  folder.write(
    'judged.json',
    '{ "framework": "Small", "cases": { "Cases": 9 }, "answers": { "1.1": "Good", "2.1.1": 50 } }',
  );
  const messages = refused([header, ...rows]);
  expect(messages).toContain(
    'judged.json:1:45 error cases-contradicted\n  The case data holds 4 Cases cases',
  );
  expect(messages).toContain('2.1.1 is counted from the case data, and entered here too');
});

it('gives the cases of one inspection only', () => {
  folder.write('judged.json', '[{ "framework": "Small" }, { "framework": "Small" }]');
  expect(refused([header, ...rows])).toBe(
    'Cannot run: --cases belongs to one inspection, and --data holds 2.\n',
  );
});
