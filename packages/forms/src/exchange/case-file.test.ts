import { describe, expect, it } from 'vitest';
import type { Framework } from '@yardstick/model';
import { entryOf, valuesOf } from '../cases/case-values.js';
import { casesCsv, casesJson, readCases } from './case-file.js';

/** One sample with a field and two questions, as far as files of cases look at a framework. */
const framework = {
  name: 'Youth',
  samples: [{ name: 'Court', fields: [{ name: 'Risk', type: 'choice', choices: [{ text: '=High' }] }] }],
  items: [
    { kind: 'question', id: '2.1', sample: 'Court', rule: { by: 'percentage', banding: 'B' }, items: [] },
    { kind: 'question', id: '2.2', sample: 'Court', rule: { by: 'percentage', banding: 'B' }, items: [] },
  ],
} as unknown as Framework;

const values = new Map([
  ['case', 'A-001'],
  ['fields/Risk', '=High'],
  ['answers/2.1', 'yes'],
  ['answers/2.2', 'na'],
  ['reasons/2.2', 'There was no victim.'],
  ['evidence/2.1', 'Contact log\n3 March'],
  ['summary', 'Sound work.'],
  ['complete', 'yes'],
]);

describe('cases in files', () => {
  it('come back from JSON with everything that was entered', () => {
    const text = casesJson(framework, 'sha256-x', 'Court', [values]);
    expect(readCases(text, framework)).toEqual([{ sample: 'Court', digest: 'sha256-x', cases: [values] }]);
  });

  it('are a table that the command line rates, safe to open in a spreadsheet', () => {
    const text = casesCsv(framework, [values], () => 'Court');
    expect(text).toBe("case,sample,Risk,2.1,2.2\r\nA-001,Court,'=High,yes,na\r\n");
    const [file] = readCases(text, framework) as Exclude<ReturnType<typeof readCases>, string>;
    expect(Object.fromEntries(file?.cases[0] ?? [])).toEqual({
      case: 'A-001',
      'fields/Risk': '=High',
      'answers/2.1': 'yes',
      'answers/2.2': 'na',
    });
  });

  it.each([
    ['{"form": "cases"', 'not-json'],
    ['{}', 'not-cases'],
    ['[]', 'not-cases'],
    ['{"form":"cases","framework":{"name":"Other"},"sample":"Court","cases":[]}', 'other-framework'],
    ['{"form":"cases","sample":"Court","cases":[]}', 'other-framework'],
    ['name,answer\nA,yes', 'not-cases'],
    ['case,sample\n"A,Court', 'csv-quotes'],
    ['', 'not-cases'],
  ])('refuse %j', (text, why) => {
    expect(readCases(text, framework)).toBe(why);
  });

  it('hold only texts, whatever JSON says', () => {
    const entry: unknown = JSON.parse(
      '{"case":"A","answers":{"__proto__":"yes","2.1":7,"2.2":{"a":1}},"fields":null,"complete":"true","constructor":1}',
    );
    const read = valuesOf(entry) ?? new Map<string, string>();
    expect([...read]).toEqual([
      ['case', 'A'],
      ['answers/__proto__', 'yes'],
    ]);
    expect(Object.keys(entryOf(read, 'Court').answers)).toEqual(['__proto__']);
    for (const none of [null, 7, 'A', [], {}, { case: 7 }, { case: ' ' }])
      expect(valuesOf(none)).toBeUndefined();
  });
});
