import { generateSchema } from '@yardstick/generator';
import { evaluate, validate, type Framework, type Inspection, type Item } from '@yardstick/model';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameworks } from './frameworks.js';
import { inspectionsOf } from './inspections.js';

/**
 * What is wrong with an inspection though its form is right: something is missing that another part asks for, or two parts do
 * not go together. A schema looks at one part at a time.
 */
const meaning = new Set([
  'missing-answer',
  'missing-check',
  'missing-sample-size',
  'count-above-relevant',
  'count-above-sample',
  'impossible-percentage',
  'date-order',
  'fieldwork-outside',
  'statistic-range',
  'entered-disagrees',
  'score-disagrees',
  'override-changes-nothing',
  'override-too-far',
  'override-without-ground',
]);

const compiled = (framework: Framework): { input: ValidateFunction; result: ValidateFunction } => {
  const ajv = new Ajv2020({ strict: true, allErrors: true, strictTypes: false, allowUnionTypes: true });
  const [input, result] = generateSchema(framework).map(({ text }) =>
    ajv.compile(JSON.parse(String(text)) as object),
  );
  if (input === undefined || result === undefined) throw new Error('There are two schemas.');
  return { input, result };
};

describe.each(frameworks.map((framework): [string, Framework] => [framework.name, framework]))(
  'the schemas of %s',
  (_, framework) => {
    const { input, result } = compiled(framework);
    /** Overrides of items that can have a rating: whether they may be overridden in an inspection no schema can say. */
    const rateable = new Set(
      [...framework.items.flatMap(flatten), { id: 'overall', rule: framework.overall.rule }]
        .filter(({ rule }) => rule !== null && rule.by !== 'wording' && rule.by !== 'notRated')
        .map(({ id }) => `/overrides/${id}`),
    );

    it('take and refuse what validation takes and refuses for its form', () => {
      const met = { right: 0, wrong: 0 };
      fc.assert(
        fc.property(
          fc.oneof(
            { weight: 9, arbitrary: inspectionsOf(framework) },
            { weight: 1, arbitrary: fc.jsonValue() },
          ),
          (inspection) => {
            const wrong = validate(framework, inspection).filter(
              ({ code, severity, path }) =>
                severity === 'error' &&
                !meaning.has(code) &&
                !(code === 'override-not-allowed' && rateable.has(path)),
            );
            met[wrong.length === 0 ? 'right' : 'wrong'] += 1;
            expect({
              valid: input(inspection),
              wrong: wrong.map(({ code, path }) => `${code} ${path}`),
            }).toEqual({
              valid: wrong.length === 0,
              wrong: wrong.map(({ code, path }) => `${code} ${path}`),
            });
          },
        ),
        { numRuns: 1_500 },
      );
      expect(met.right).toBeGreaterThan(300);
      expect(met.wrong).toBeGreaterThan(100);
    });

    it('take every result that a rating gives', () => {
      fc.assert(
        fc.property(inspectionsOf(framework), (inspection) => {
          const evaluation = evaluate(framework, inspection as unknown as Inspection);
          if (!evaluation.ok) return;
          expect(result(JSON.parse(JSON.stringify(evaluation.result))), JSON.stringify(result.errors)).toBe(
            true,
          );
        }),
        { numRuns: 1_000 },
      );
    });

    it.each([
      ['2020-02-29', true],
      ['2000-02-29', true],
      ['1900-02-29', false],
      ['2019-02-29', false],
      ['2019-04-31', false],
      ['2019-12-31', true],
      ['2019-13', false],
      ['2019-09/2019-10-02', true],
      ['2019-09/', false],
    ])('take the fieldwork %s or not: %s', (fieldwork, taken) => {
      expect(input({ framework: framework.name, fieldwork })).toBe(taken);
    });

    it('say of which framework they are', () => {
      expect(input.schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `urn:yardstick:${framework.name}:input`,
      });
      expect(result.schema).toMatchObject({ $id: `urn:yardstick:${framework.name}:result` });
    });
  },
);

function flatten(item: Item): Item[] {
  return [item, ...item.items.flatMap(flatten)];
}
