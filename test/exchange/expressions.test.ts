/// <reference lib="dom" />
import { withDigest, relevanceOf, type Condition, type Framework } from '@yardstick/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sheetsOf } from '../../packages/generator/src/xlsform/generate-xlsform.js';
import { describeInBrowser } from '../browser/chromium.js';
import { framework, item, scale } from '../differential/framework-parts.js';

const choices = ['Low', 'Very high', "Don't know", 'low'];
const texts = choices.map((text) => ({ text }));

/** The question asked depends on everything that a question of a case can depend on. */
function frameworkWith(relevance: Condition): Framework {
  const counted = { sample: 'Files', rule: { by: 'wording', wording: 'Proportions' } } as const;
  const made = framework('Trial', {
    scales: [scale('Rating', { Good: 1 })],
    wordings: [{ name: 'Proportions', phrases: [] }],
    samples: [
      {
        name: 'Files',
        fields: [
          { name: 'Risk', type: 'choice', choices: texts },
          { name: 'Known', type: 'yesOrNo' },
          { name: 'Age', type: 'number' },
        ],
      },
    ],
    items: [item('question', '1', counted), item('question', '2', { ...counted, relevance })],
    overall: { rule: { by: 'notRated', because: { text: 'a trial' } }, limits: [] },
  });
  return withDigest(made);
}

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    test: fc.constant('choice' as const),
    field: fc.constant('Risk'),
    oneOf: fc.subarray(choices, { minLength: 1 }),
    not: fc.boolean(),
  }),
  fc.record({ test: fc.constant('yesOrNo' as const), field: fc.constant('Known'), is: fc.boolean() }),
  fc.record({
    test: fc.constant('number' as const),
    field: fc.constant('Age'),
    is: fc.constantFrom('equal' as const, 'below' as const, 'above' as const),
    number: fc.constantFrom(0, 12, 17.5, -3, 1e-7),
    not: fc.boolean(),
  }),
  fc.record({
    test: fc.constant('answer' as const),
    question: fc.constant('1'),
    is: fc.constantFrom('yes' as const, 'no' as const),
  }),
);

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.record({
      test: fc.constantFrom('and' as const, 'or' as const),
      of: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }),
    }),
  ),
}));

const record = fc.record({
  Risk: fc.constantFrom(...choices),
  Known: fc.constantFrom('yes', 'no'),
  Age: fc.constantFrom('0', '12', '17', '17.5', '18', '0.0000001'),
  answer: fc.constantFrom('yes' as const, 'no' as const, 'na' as const),
});

describeInBrowser('the conditions of an XLSForm', (browser) => {
  it('ask what the tally of the finished case asks, by an XPath that we did not write', async () => {
    const trials = fc.sample(fc.tuple(condition, record), 300).map(([relevance, { answer, ...fields }]) => {
      const trial = frameworkWith(relevance);
      const [sample] = trial.samples;
      if (!sample) throw new Error('There is no sample.');
      const [survey, choice] = sheetsOf(trial, sample).map(({ rows }) => table(rows));
      const expression = survey?.find(({ name }) => name === 'q_2')?.['relevant'] ?? '';
      const label = (text: string) =>
        choice?.find((row) => row['list_name'] === 'list_f_risk' && row['label'] === text);
      const data = {
        f_risk: label(fields.Risk)?.['name'] ?? '',
        f_known: fields.Known,
        f_age: fields.Age,
        q_1: answer,
      };
      const asked = relevanceOf(trial, { case: 'A', sample: 'Files', fields, answers: { '1': answer } }).get(
        '2',
      );
      return { expression, data, asked };
    });
    const page = await browser().newPage();
    const found = await page.evaluate(
      (all) =>
        all.map(({ expression, data }) => {
          const xml = new DOMParser().parseFromString('<data/>', 'text/xml');
          for (const [name, value] of Object.entries(data))
            xml.documentElement.append(Object.assign(xml.createElement(name), { textContent: value }));
          const path = expression.replace(/\$\{(\w+)\}/g, '/data/$1');
          return xml.evaluate(path, xml, null, XPathResult.BOOLEAN_TYPE).booleanValue;
        }),
      trials,
    );
    await page.close();
    expect(found).toEqual(trials.map(({ asked }) => asked));
    expect(new Set(found).size).toBe(2);
  });
});

function table(rows: readonly (readonly string[])[]): Record<string, string>[] {
  const [header = [], ...rest] = rows;
  return rest.map((row) => Object.fromEntries(header.map((column, place) => [column, row[place] ?? ''])));
}
