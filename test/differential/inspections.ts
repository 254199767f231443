import fc from 'fast-check';
import type { Answer, Framework, Item, Rule, Scale } from '@yardstick/model';

type Loose = Record<string, unknown>;

/**
 * `plain`: whole percentages of large samples and nothing else; `counted`: counts too; `none`: decimals too; `few` or `many`
 * things that are unusual or wrong.
 */
type Oddity = 'plain' | 'counted' | 'none' | 'few' | 'many';

function isUsual(odd: Oddity): boolean {
  return odd === 'plain' || odd === 'counted' || odd === 'none';
}

/**
 * Inspections of a framework: most of them right, many with something entered as published, not rated, overridden or wrong.
 */
export function inspectionsOf(framework: Framework): fc.Arbitrary<Loose> {
  const items = framework.items.flatMap(flatten);
  const made = items.filter(({ rule }) => rule !== null && 'members' in rule);
  const sizes = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 40, max: 120 }) },
    { weight: 1, arbitrary: fc.nat(60) },
  );
  return fc.constantFrom<Oddity>('plain', 'plain', 'counted', 'none', 'few', 'few', 'many').chain((odd) =>
    fc
      .record({
        cases: fc.tuple(
          ...framework.samples.map(() =>
            odd === 'plain' || odd === 'counted'
              ? fc.integer({ min: 100, max: 200 })
              : odd === 'many'
                ? mostly(sizes)
                : sizes,
          ),
        ),
        answers: fc.tuple(...items.map((item) => answerTo(framework, item, odd))),
        checks: fc.tuple(
          ...framework.checks.map(() => (odd === 'many' ? mostly(fc.boolean()) : fc.boolean())),
        ),
        about: particulars(odd),
        departures: isUsual(odd) ? fc.constant({}) : overrides(framework, items),
        score: isUsual(odd) ? fc.constant(undefined) : fc.option(printedScore, { nil: undefined, freq: 3 }),
        entered:
          isUsual(odd) || made.length === 0
            ? fc.constant(undefined)
            : fc.option(entered(framework, made), { nil: undefined, freq: 2 }),
        silenced:
          odd === 'none' || odd === 'counted'
            ? fc.constant(undefined)
            : fc.option(fc.constantFrom(...items), { nil: undefined, freq: 4 }),
      })
      .map(({ cases, answers, checks, about, departures, score, entered: level, silenced }) => {
        const given = new Map(items.map(({ id }, place): [string, unknown] => [id, answers[place]]));
        // A published result often prints a total or the ratings above, and nothing of what they were made from.
        if (score !== undefined) for (const { id } of items) if (level === undefined) given.delete(id);
        for (const [item, answer] of [
          ...(level ?? []),
          ...(silenced === undefined ? [] : [[silenced, { notRated: 'not inspected' }] as const]),
        ]) {
          for (const inside of item.items.flatMap(flatten)) given.delete(inside.id);
          given.set(item.id, answer);
        }
        return {
          framework: framework.name,
          ...about,
          ...(framework.samples.length > 0 && { cases: named(framework.samples, cases) }),
          answers: Object.fromEntries([...given].filter(([, answer]) => answer !== undefined)),
          ...(framework.checks.length > 0 && { checks: named(framework.checks, checks) }),
          ...(Object.keys(departures).length > 0 && { overrides: departures }),
          ...(score !== undefined && { score }),
        };
      }),
  );
}

/** Levels entered for some of the items that are made of others. */
function entered(framework: Framework, made: readonly Item[]): fc.Arbitrary<(readonly [Item, string])[]> {
  const names = framework.scales.flatMap(({ levels: all }) => all.map(({ name }) => name));
  return fc.array(fc.tuple(fc.constantFrom(...made), fc.constantFrom(...names)), {
    minLength: 1,
    maxLength: made.length,
  });
}

function named(declared: readonly { readonly name: string }[], values: readonly unknown[]): Loose {
  return Object.fromEntries(
    declared
      .map(({ name }, place): [string, unknown] => [name, values[place]])
      .filter(([, value]) => value !== undefined),
  );
}

function mostly<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 8 });
}

function answerTo(framework: Framework, item: Item, odd: Oddity): fc.Arbitrary<Answer | undefined> {
  const usual = usualAnswer(framework, item.rule, odd);
  if (isUsual(odd)) return usual;
  const chance = odd === 'few' ? 1 : 4;
  const unusual = fc.oneof(
    levels(framework, item.rule),
    fc.record({ notRated: fc.constantFrom('not inspected', '') }),
    fc.constant(undefined),
    fc.constantFrom<Answer>(101, -1, 'Splendid', { yes: 43, of: 42 }, { yes: 1, of: 1_000 }, 66.66),
  );
  return fc.oneof({ weight: 24 - chance, arbitrary: usual }, { weight: chance, arbitrary: unusual });
}

function usualAnswer(framework: Framework, rule: Rule | null, odd: Oddity): fc.Arbitrary<Answer | undefined> {
  switch (rule?.by) {
    case 'inspectors':
      return levels(framework, rule);
    case 'percentage':
    case 'wording':
      if (odd === 'plain') return fc.integer({ min: 0, max: 100 });
      if (odd === 'counted') return fc.oneof(fc.integer({ min: 0, max: 100 }), countsOfSome);
      return fc.oneof(
        fc.integer({ min: 0, max: 100 }),
        counts,
        fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
      );
    default:
      return fc.constant(undefined);
  }
}

const counts = countsUpTo(40);

function countsUpTo(most: number): fc.Arbitrary<{ yes: number; of: number }> {
  const count = fc.integer({ min: 0, max: most });
  return fc.tuple(count, count).map(([a, b]) => ({ yes: Math.min(a, b), of: Math.max(a, b) }));
}

/** Mostly of at least one relevant case: of none, there is no rating. */
const countsOfSome = fc.oneof(
  { weight: 200, arbitrary: countsUpTo(100).filter(({ of }) => of > 0) },
  { weight: 1, arbitrary: fc.constantFrom<Answer>({ yes: 0, of: 0 }, { yes: 1, of: 150 }) },
);

const printedScore = fc
  .record({ value: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constant(2.5)) })
  .chain((value) =>
    fc
      .option(fc.integer({ min: 1, max: 40 }), { nil: undefined })
      .map((of) => ({ ...value, ...(of !== undefined && { of }) })),
  );

function particulars(odd: Oddity): fc.Arbitrary<Loose> {
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
  const one = fc.record({
    to: fc.constantFrom(...names),
    because: fc.constantFrom('Seen on site.', 'Seen on site.', 'Seen on site.', ''),
  });
  return fc
    .array(fc.tuple(fc.constantFrom(...targets), one), { maxLength: 2 })
    .map((entries) => Object.fromEntries(entries) as Loose);
}

function levels(framework: Framework, rule: Rule | null): fc.Arbitrary<string> {
  const scales: readonly Scale[] =
    rule?.by === 'inspectors' ? framework.scales.filter(({ name }) => name === rule.scale) : framework.scales;
  const names = scales.flatMap(({ levels: all }) => all.map(({ name }) => name));
  // A framework that rates nothing has no level: any is wrong there.
  return fc.constantFrom(...(names.length === 0 ? ['Good'] : names));
}

function flatten(item: Item): Item[] {
  return [item, ...item.items.flatMap(flatten)];
}
