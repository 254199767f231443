import fc from 'fast-check';
import {
  isCounted,
  relevanceOf,
  tally,
  type CaseAnswer,
  type CaseField,
  type CaseRecord,
  type Framework,
  type Item,
  type Sample,
} from '@yardstick/model';
import { describe, expect, it } from 'vitest';
import { exampleFrameworks } from './examples.js';
import { youth2018 } from './frameworks.js';
import { loadEngine } from './load-engine.js';

/** A framework with fields of every kind, and questions whose relevance turns on each of them. */
const turning: Framework = {
  ...youth2018,
  samples: [
    {
      name: 'Court',
      fields: [
        { name: 'Age', type: 'number' },
        { name: 'First', type: 'yesOrNo' },
        { name: 'Sentenced', type: 'date' },
        { name: 'Remarks', type: 'text' },
        { name: 'Risk', type: 'choice', choices: [{ text: 'Low' }, { text: 'High' }] },
      ],
    },
    { name: 'OutOfCourt', fields: [{ name: 'Age', type: 'number' }] },
  ],
  items: youth2018.items.map(function turned(item: Item): Item {
    const items = item.items.map(turned);
    switch (item.id) {
      case '2.1.1':
        return {
          ...item,
          relevance: { test: 'number', field: 'Age', is: 'below', number: 16.5, not: false },
        };
      case '2.1.2':
        return {
          ...item,
          relevance: {
            test: 'or',
            of: [
              { test: 'yesOrNo', field: 'First', is: true },
              { test: 'choice', field: 'Risk', oneOf: ['Low'], not: true },
            ],
          },
        };
      case '2.1.3':
        return { ...item, relevance: { test: 'answer', question: '2.2.1', is: 'yes' } };
      default:
        return { ...item, items };
    }
  }),
};

const examples = (await exampleFrameworks()).filter(({ framework }) => framework.samples.length > 0);

describe('a generated tally', () => {
  it.each([
    ['turning on every kind of field', turning] as const,
    ...examples.map(({ name, framework }) => [name, framework] as const),
  ])('counts and refuses as the reference does: %s', async (_, framework) => {
    const engine = await loadEngine(framework);
    let inOrder = 0;
    let refused = 0;
    fc.assert(
      fc.property(casesOf(framework), (cases) => {
        const expected = tally(framework, cases);
        expect(JSON.stringify(engine.tally(cases))).toBe(JSON.stringify(expected));
        if (expected.problems.length > 0) refused += 1;
        else if (cases.length > 0) inOrder += 1;
      }),
      { numRuns: 600 },
    );
    expect(inOrder).toBeGreaterThan(40);
    expect(refused).toBeGreaterThan(40);
  });

  it('starts again with every call', async () => {
    const engine = await loadEngine(youth2018);
    const one: CaseRecord = { case: 'A', sample: 'OutOfCourt', fields: {}, answers: everyAnswer('yes') };
    const broken = { ...one, case: 'B', answers: {} };
    const first = engine.tally([one]);
    expect(first).toMatchObject({ cases: { OutOfCourt: 1 }, problems: [] });
    expect(engine.tally([one, broken]).problems).not.toEqual([]);
    expect(engine.tally([one])).toEqual(first);
  });

  it('asks of each case what its own answers make relevant', async () => {
    const engine = await loadEngine(turning);
    const asked: CaseRecord = {
      case: 'A',
      sample: 'Court',
      fields: { Age: '15', First: 'yes', Risk: 'Low' },
      answers: everyAnswer('yes', turning, 'Court'),
    };
    const notAsked: CaseRecord = { ...asked, case: 'B', answers: { ...asked.answers, '2.2.1': 'no' } };
    expect(engine.tally([asked]).problems).toEqual([]);
    expect(engine.tally([asked, notAsked]).problems).toMatchObject([
      { code: 'irrelevant-answered', path: '/1/2.1.3' },
    ]);
  });

  it.each([
    ['no array', {}],
    ['no record', [7]],
    ['no fields', [{ case: 'A', sample: 'Court', answers: {} }]],
    [
      'answers from elsewhere',
      [
        {
          case: 'A',
          sample: 'OutOfCourt',
          fields: {},
          answers: Object.create(everyAnswer('yes')) as unknown,
        },
      ],
    ],
    [
      'an answer called __proto__',
      [
        {
          case: 'A',
          sample: 'OutOfCourt',
          fields: {},
          answers: JSON.parse('{"__proto__": "yes"}') as unknown,
        },
      ],
    ],
  ])('does with %s what the reference does', async (_, cases) => {
    const engine = await loadEngine(youth2018);
    const outcome = (count: (cases: readonly CaseRecord[]) => unknown): string => {
      try {
        return JSON.stringify(count(cases as readonly CaseRecord[]));
      } catch (error) {
        return error instanceof Error ? error.name : 'thrown';
      }
    };
    expect(outcome(engine.tally)).toBe(outcome((records) => tally(youth2018, records)));
  });
});

function everyAnswer(
  answer: CaseAnswer,
  framework = youth2018,
  sample = 'OutOfCourt',
): Record<string, CaseAnswer> {
  return Object.fromEntries(questionsOf(framework, sample).map((id) => [id, answer]));
}

function questionsOf(framework: Framework, sample: string): string[] {
  return framework.items
    .flatMap(function flatten(item: Item): Item[] {
      return [item, ...item.items.flatMap(flatten)];
    })
    .filter((item) => item.sample === sample && isCounted(item))
    .map(({ id }) => id);
}

/** Cases of a framework: half of the time all in order, else some with a mistake. */
function casesOf(framework: Framework): fc.Arbitrary<CaseRecord[]> {
  return fc.boolean().chain((right) =>
    fc
      .array(
        fc.constantFrom(...framework.samples).chain((sample) => recordOf(framework, sample, right)),
        {
          maxLength: 8,
        },
      )
      // Cases have names of their own, but for a mistake.
      .map((records) => records.map((record, place) => (right ? { ...record, case: `${place}` } : record))),
  );
}

function recordOf(framework: Framework, sample: Sample, right: boolean): fc.Arbitrary<CaseRecord> {
  const questions = questionsOf(framework, sample.name);
  return fc
    .record({
      name: fc.nat(right ? 1_000 : 40).map(String),
      values: fc.tuple(...sample.fields.map((field) => valueOf(field, right))),
      given: fc.tuple(...questions.map(() => fc.constantFrom<CaseAnswer>('yes', 'no', 'na'))),
      mistake: right
        ? fc.constant({})
        : fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, mistakes(questions)),
    })
    .map(({ name, values, given, mistake }): CaseRecord => {
      const fields = Object.fromEntries(
        sample.fields
          .map(({ name: field }, place): [string, string | undefined] => [field, values[place]])
          .filter((entry): entry is [string, string] => entry[1] !== undefined),
      );
      const all = Object.fromEntries(questions.map((id, place) => [id, given[place] ?? 'na']));
      const relevance = relevanceOf(framework, { case: name, sample: sample.name, fields, answers: all });
      const answers = Object.fromEntries(
        Object.entries(all).flatMap(([id, answer]): [string, CaseAnswer][] => {
          if (relevance.get(id) === true) return [[id, answer]];
          // What is not asked is left blank or answered na.
          return name.length % 2 === 0 ? [[id, 'na']] : [];
        }),
      );
      return { case: name, sample: sample.name, fields, answers: { ...answers, ...mistake } };
    });
}

function mistakes(questions: readonly string[]): fc.Arbitrary<Record<string, CaseAnswer>> {
  const written = fc.constantFrom('maybe', '', ' yes', 'no', 'Yes', 'yes') as fc.Arbitrary<CaseAnswer>;
  return fc
    .tuple(fc.constantFrom(...questions, '1.1', '9.9'), written)
    .map(([id, answer]) => ({ [id]: answer }));
}

function valueOf(field: CaseField, right: boolean): fc.Arbitrary<string | undefined> {
  const usual = {
    choice: fc.constantFrom(...(field.choices ?? []).map(({ text }) => text), 'Low'),
    yesOrNo: fc.constantFrom('yes', 'no'),
    number: fc.constantFrom('15', '16', '16.5', '17'),
    date: fc.constantFrom('2019-09', '2019-09-16'),
    text: fc.constantFrom('none', 'seen twice', '"; process.exit()//'),
  }[field.type];
  const choices = (field.choices ?? []).map(({ text }) => text);
  const declared = field.type === 'choice' ? usual.filter((value) => choices.includes(value)) : usual;
  if (right) return declared;
  return fc.oneof(
    { weight: 12, arbitrary: declared },
    fc.constantFrom(undefined, '', ' ', 'sixteen', '31/12/2019', '2019-02-30', 'true'),
  );
}
