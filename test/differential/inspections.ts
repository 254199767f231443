import fc from 'fast-check';
import type { Answer, Framework, Item, Rule, Scale } from '@yardstick/model';

type Loose = Record<string, unknown>;

/** Inspections of a framework: most of them right, many with something entered, left out, overridden or wrong. */
export function inspectionsOf(framework: Framework): fc.Arbitrary<Loose> {
  const items = framework.items.flatMap(flatten);
  const sizes = fc.integer({ min: 0, max: 60 });
  const oddity = fc.constantFrom('none', 'none', 'none', 'few', 'many');
  return oddity.chain((odd) =>
    fc
      .record({
        cases: fc.tuple(...framework.samples.map(() => sizes)),
        answers: fc.tuple(...items.map((item) => answerTo(framework, item, odd))),
        checks: fc.tuple(
          ...framework.checks.map(() => (odd === 'many' ? mostly(fc.boolean()) : fc.boolean())),
        ),
        particulars: particulars(odd),
        overrides: odd === 'none' ? fc.constant({}) : overrides(framework, items),
        score: odd === 'none' ? fc.constant(undefined) : fc.option(score, { nil: undefined, freq: 3 }),
      })
      .map(({ cases, answers, checks, particulars: about, overrides: departures, score: entered }) => ({
        framework: framework.name,
        ...about,
        ...(framework.samples.length > 0 && {
          cases: named(
            framework.samples.map(({ name }) => name),
            cases,
          ),
        }),
        answers: named(
          items.map(({ id }) => id),
          answers,
        ),
        ...(framework.checks.length > 0 && {
          checks: named(
            framework.checks.map(({ name }) => name),
            checks,
          ),
        }),
        ...(Object.keys(departures).length > 0 && { overrides: departures }),
        ...(entered !== undefined && { score: entered }),
      })),
  );
}

function named(names: readonly string[], values: readonly unknown[]): Loose {
  return Object.fromEntries(
    names.map((name, place) => [name, values[place]]).filter(([, value]) => value !== undefined),
  );
}

function mostly<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 8 });
}

function answerTo(framework: Framework, item: Item, odd: string): fc.Arbitrary<Answer | undefined> {
  const usual = usualAnswer(framework, item.rule);
  if (odd === 'none') return usual;
  const chance = odd === 'few' ? 1 : 4;
  const unusual = fc.oneof(
    levels(framework, item.rule),
    fc.record({ notRated: fc.constantFrom('not inspected', '') }),
    fc.constant(undefined),
    fc.constantFrom<Answer>(101, -1, 'Splendid', { yes: 43, of: 42 }, { yes: 1, of: 1_000 }, 66.66),
  );
  return fc.oneof({ weight: 24 - chance, arbitrary: usual }, { weight: chance, arbitrary: unusual });
}

function usualAnswer(framework: Framework, rule: Rule | null): fc.Arbitrary<Answer | undefined> {
  switch (rule?.by) {
    case 'inspectors':
      return levels(framework, rule);
    case 'percentage':
    case 'wording':
      return fc.oneof(
        fc.integer({ min: 0, max: 100 }),
        counts,
        fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
      );
    default:
      return fc.constant(undefined);
  }
}

const counts = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }))
  .map(([a, b]) => ({ yes: Math.min(a, b), of: Math.max(a, b) }));

const score = fc
  .record({ value: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constant(2.5)) })
  .chain((entered) =>
    fc
      .option(fc.integer({ min: 1, max: 40 }), { nil: undefined })
      .map((of) => ({ ...entered, ...(of !== undefined && { of }) })),
  );

function particulars(odd: string): fc.Arbitrary<Loose> {
  const usual = fc.record(
    {
      inspection: fc.constantFrom('Bradford2020', 'Rotherham2020'),
      service: fc.string(),
      fieldwork: fc.constantFrom('2019-09', '2019-09-16', '2018-06', '2021-06-30'),
      published: fc.constantFrom('2022-01', '2021-12-05'),
    },
    { requiredKeys: [] },
  );
  if (odd !== 'many') return usual;
  const wrong = fc.record(
    {
      inspection: fc.constantFrom(7, ''),
      fieldwork: fc.constantFrom('2017-01', '2019-13', '2019-02-31', '2019-01/2019-03', 'May', null),
      published: fc.constantFrom('2018-01', 'never'),
      colour: fc.constant('red'),
    },
    { requiredKeys: [] },
  );
  return fc.tuple(usual, wrong).map(([right, more]) => ({ ...right, ...more }));
}

function overrides(framework: Framework, items: readonly Item[]): fc.Arbitrary<Loose> {
  const targets = ['overall', ...items.filter(({ rule }) => rule !== null).map(({ id }) => id)];
  const names = framework.scales.flatMap(({ levels: all }) => all.map(({ name }) => name));
  if (names.length === 0) return fc.constant({});
  const one = fc.record({ to: fc.constantFrom(...names), because: fc.constantFrom('Seen on site.', '') });
  return fc
    .array(fc.tuple(fc.constantFrom(...targets), one), { maxLength: 2 })
    .map((entries) => Object.fromEntries(entries) as Loose);
}

function levels(framework: Framework, rule: Rule | null): fc.Arbitrary<string> {
  const scales: readonly Scale[] =
    rule?.by === 'inspectors' ? framework.scales.filter(({ name }) => name === rule.scale) : framework.scales;
  const names = scales.flatMap(({ levels: all }) => all.map(({ name }) => name));
  return fc.constantFrom('Good', ...names);
}

function flatten(item: Item): Item[] {
  return [item, ...item.items.flatMap(flatten)];
}
