import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate.js';
import type { Condition, Framework } from '../framework.js';
import type { CaseAnswer, CaseRecord } from '../inspection.js';
import { YOUTH_2018, item, withItems, youth2018 } from '../testing/youth-2018.js';
import { tally } from './tally.js';

const NOT_LOW: Condition = { test: 'choice', field: 'RiskOfHarm', oneOf: ['Low'], not: true };

/** Only standard 2.1, its third question asked only where the risk of harm is not low. */
const ASSESSMENT: Framework = youth2018({
  items: withItems(
    YOUTH_2018.items.slice(1, 2).map((domain) => ({ ...domain, items: domain.items.slice(0, 1) })),
    { '2.1.3': { relevance: NOT_LOW } },
  ),
  overall: { rule: { by: 'notRated', because: { text: 'one standard only' } }, limits: [] },
});

function court(name: string, risk: string, answers: Readonly<Record<string, string>>): CaseRecord {
  // What comes from a file is text that nobody has looked at yet.
  return {
    case: name,
    sample: 'Court',
    fields: { RiskOfHarm: risk },
    answers: answers as Record<string, CaseAnswer>,
  };
}

const YES = { '2.1.1': 'yes', '2.1.2': 'yes', '2.1.3': 'yes' };

function problemsOf(...cases: readonly CaseRecord[]): string[] {
  return tally(ASSESSMENT, cases).problems.map(({ code, path }) => `${code} ${path}`);
}

describe('a tally of cases', () => {
  it('counts the relevant cases of each question, and those answered yes', () => {
    const counted = tally(ASSESSMENT, [
      court('A', 'High', { '2.1.1': 'yes', '2.1.2': 'na', '2.1.3': 'no' }),
      court('B', 'Low', { '2.1.1': 'no', '2.1.2': 'yes', '2.1.3': 'na' }),
      court('C', 'Low', { '2.1.1': 'yes', '2.1.2': 'no', '2.1.3': '' }),
    ]);
    expect(counted).toEqual({
      cases: { Court: 3 },
      answers: { '2.1.1': { yes: 2, of: 3 }, '2.1.2': { yes: 1, of: 2 }, '2.1.3': { yes: 0, of: 1 } },
      problems: [],
    });
  });

  it('goes into an inspection as it is', () => {
    const { cases, answers } = tally(ASSESSMENT, [court('A', 'Low', { ...YES, '2.1.3': 'na' })]);
    const evaluation = evaluate(ASSESSMENT, { framework: 'Youth2018', cases, answers });
    expect(evaluation).toMatchObject({
      ok: true,
      result: { ratings: { '2.1.1': 'Outstanding', '2.1.3': null, '2.1': null } },
    });
  });

  it('leaves out a sample without a single case', () => {
    expect(tally(YOUTH_2018, [])).toEqual({ cases: {}, answers: {}, problems: [] });
  });

  it('takes blanks in the columns of other cases', () => {
    const sheet: CaseRecord = {
      case: 'Z',
      sample: 'OutOfCourt',
      fields: { RiskOfHarm: ' ' },
      answers: { '2.1.1': '' as CaseAnswer, '3.1.1': 'yes' },
    };
    expect(tally(YOUTH_2018, [sheet]).problems.map(({ path }) => path)).not.toContain('/0/2.1.1');
  });

  it.each([
    ['no sample', { ...court('A', 'High', YES), sample: 'Custody' }, 'unknown-sample /0/sample'],
    ['no choice', court('A', 'Hihg', YES), 'unknown-choice /0/RiskOfHarm'],
    [
      'no field',
      { ...court('A', 'High', YES), fields: { RiskOfHarm: 'High', Age: '15' } },
      'unknown-field /0/Age',
    ],
    ['no question', court('A', 'High', { ...YES, '2.1.4': 'yes' }), 'unknown-item /0/2.1.4'],
    ['no answer', court('A', 'High', { '2.1.1': 'yes', '2.1.3': 'no' }), 'missing-answer /0/2.1.2'],
    ['neither yes, no nor na', court('A', 'High', { ...YES, '2.1.2': 'maybe' }), 'case-answer /0/2.1.2'],
    ['answered though not relevant', court('A', 'Low', YES), 'irrelevant-answered /0/2.1.3'],
    ['relevant or not cannot be told', court('A', '', YES), 'missing-field /0/RiskOfHarm'],
    [
      'a standard is not asked of a case',
      court('A', 'High', { ...YES, '2.1': 'yes' }),
      'question-not-asked /0/2.1',
    ],
  ])('reports %s, once', (_, record, problem) => {
    expect(problemsOf(record)).toEqual([problem]);
  });

  it('reports the same case twice, and counts it once', () => {
    const twice = [court('A', 'High', YES), court('A', 'High', YES), court('B', 'High', YES)];
    expect(problemsOf(...twice)).toEqual(['duplicate-case /1/case']);
    expect(tally(ASSESSMENT, twice).cases).toEqual({ Court: 2 });
  });

  it('reports a misspelt column once and not in every row', () => {
    const rows = ['A', 'B', 'C'].map((name) => court(name, 'High', { ...YES, '2.1.4': 'yes' }));
    expect(problemsOf(...rows)).toEqual(['unknown-item /0/2.1.4']);
  });

  it('names the row as people count them', () => {
    expect(tally(ASSESSMENT, [court('A', 'High', YES), court('B', 'Hihg', YES)]).problems[0]?.message).toBe(
      'Row 2: "Hihg" is no choice of RiskOfHarm (did you mean High?): write "Low", "Medium", "High" or "Very high".',
    );
  });
});

describe('fields of other kinds', () => {
  const framework = youth2018({
    samples: [
      {
        name: 'Court',
        fields: [
          { name: 'Age', type: 'number' },
          { name: 'First', type: 'yesOrNo' },
          { name: 'Sentenced', type: 'date' },
          { name: 'Remarks', type: 'text' },
        ],
      },
    ],
    items: [
      item('question', '1', { sample: 'Court', rule: { by: 'percentage', banding: 'CaseQuality' } }),
      item('question', '2', {
        sample: 'Court',
        rule: { by: 'percentage', banding: 'CaseQuality' },
        relevance: {
          test: 'and',
          of: [
            { test: 'number', field: 'Age', is: 'below', number: 16.5, not: false },
            { test: 'yesOrNo', field: 'First', is: true },
            { test: 'answer', question: '1', is: 'yes' },
          ],
        },
      }),
    ],
    overall: { rule: { by: 'notRated', because: { text: 'a trial' } }, limits: [] },
  });

  function one(fields: Readonly<Record<string, string>>, first: CaseAnswer): ReturnType<typeof tally> {
    return tally(framework, [{ case: 'A', sample: 'Court', fields, answers: { '1': first, '2': 'na' } }]);
  }

  it.each([
    ['16', 'yes', 'yes', true],
    ['16.5', 'yes', 'yes', false],
    ['16', 'no', 'yes', false],
    ['16', 'yes', 'no', false],
  ] as const)('of age %s, first %s, answered %s: relevant %s', (age, first, answer, relevant) => {
    const answers: Record<string, CaseAnswer> = relevant ? { '1': answer, '2': 'no' } : { '1': answer };
    const record = { case: 'A', sample: 'Court', fields: { Age: age, First: first }, answers };
    expect(tally(framework, [record])).toMatchObject({
      answers: { '2': { yes: 0, of: Number(relevant) } },
      problems: [],
    });
  });

  it.each([
    [{ Age: 'fifteen' }, 'Age'],
    [{ First: 'true' }, 'First'],
    [{ Sentenced: '31/12/2019' }, 'Sentenced'],
  ])('%j is refused', (fields, name) => {
    const { problems } = one({ Age: '15', First: 'yes', Remarks: 'anything', ...fields }, 'yes');
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([`field-value /0/${name}`]);
  });
});

describe('any cases at all', () => {
  it('give counts of which yes is never above relevant, nor relevant above the sample', () => {
    const answer = fc.constantFrom('yes', 'no', 'na', '', 'x', '__proto__');
    const record = fc
      .record({
        case: fc.string(),
        sample: fc.constantFrom('Court', 'OutOfCourt', '__proto__'),
        fields: fc.dictionary(fc.constantFrom('RiskOfHarm', '__proto__', 'Age'), fc.string()),
        answers: fc.dictionary(fc.constantFrom('2.1.1', '2.1.2', '2.1.3', '3.1.1', 'toString'), answer),
      })
      .map((row) => row as CaseRecord);
    fc.assert(
      fc.property(fc.array(record, { maxLength: 20 }), (rows) => {
        const { cases, answers } = tally(ASSESSMENT, rows);
        for (const { yes, of } of Object.values(answers)) {
          expect(yes).toBeLessThanOrEqual(of);
          expect(of).toBeLessThanOrEqual(cases['Court'] ?? 0);
        }
      }),
    );
  });
});
