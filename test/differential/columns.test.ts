import fc from 'fast-check';
import { evaluate, type Framework, type Inspection } from '@yardstick/model';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { careServices, decimals, joint2007, youth2018 } from './frameworks.js';
import { loadEngine, type Engine } from './load-engine.js';

const hosts: readonly (readonly [string, (framework: Framework) => Promise<Engine>])[] = [
  ['with WebAssembly', loadEngine],
  ['without WebAssembly', loadEngineWithoutWebAssembly],
];

describe.each(
  [youth2018, careServices, joint2007, decimals].flatMap((framework) =>
    hosts.map(([host, load]) => ({ name: framework.name, host, framework, load })),
  ),
)('columns of $name, $host,', ({ framework, load }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await load(framework);
  });

  it('come to the same ratings as the reference, inspection by inspection', () => {
    fc.assert(
      fc.property(fc.array(row(framework), { minLength: 1, maxLength: 40 }), (rows) => {
        const rated = engine.rateMany(asColumns(framework, rows));
        rows.forEach((answers, place) => {
          const evaluation = evaluate(framework, asInspection(framework, answers));
          if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.problems));
          const { ratings, overall, score } = evaluation.result;
          for (const [id, column] of Object.entries(rated.ratings)) {
            expect([id, levelName(framework, engine, id, column[place])]).toEqual([id, ratings[id]]);
          }
          if (rated.overall !== null)
            expect(levelName(framework, engine, 'overall', rated.overall[place])).toBe(overall);
          if (rated.score !== null) expect(rated.score[place]).toBe(score ?? NaN);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('columns that cannot be rated', () => {
  const full = (): Record<string, unknown> => asColumns(youth2018, [{}, {}]).answers;
  let engine: Engine;
  beforeAll(async () => {
    engine = await loadEngine(youth2018);
  });

  it.each([
    [
      'a percentage above 100',
      { '2.1.1': Uint8Array.of(50, 101) },
      'Row 1 of the column 2.1.1 holds 101, which stands for nothing.',
    ],
    [
      'a level that the scale does not have',
      { '1.1': Uint8Array.of(4, 0) },
      'Row 0 of the column 1.1 holds 4, which stands for nothing.',
    ],
    ['a column too short', { '3.4.2': Uint8Array.of(50) }, 'The column 3.4.2 has 1 rows and another has 2.'],
    [
      'no column',
      { '3.4.2': undefined },
      'The column 3.4.2 must be a Uint8Array, a Float64Array or counts ("yes" and "of").',
    ],
    ['an array that is not typed', { '1.2': [0, 1] }, 'The column 1.2 must be a Uint8Array.'],
    [
      'more answered yes than relevant',
      { '2.2.1': { yes: Uint8Array.of(1, 43), of: Uint8Array.of(2, 42) } },
      'Row 1 of the column 2.2.1 is neither a percentage nor counts of cases.',
    ],
    [
      'a decimal below 0',
      { '2.2.1': Float64Array.of(1, -0.5) },
      'Row 1 of the column 2.2.1 is neither a percentage nor counts of cases.',
    ],
  ])('say which: %s', (_, wrong, message) => {
    expect(() => engine.rateMany({ answers: { ...full(), ...wrong } })).toThrow(message);
  });
});

describe('columns of cases', () => {
  const ids = [
    '2.1.1',
    '2.1.2',
    '2.1.3',
    '2.2.1',
    '2.2.2',
    '2.2.3',
    '2.3.1',
    '2.3.2',
    '2.3.3',
    '2.4.1',
    '2.4.2',
    '2.4.3',
  ];
  const later = [
    '3.1.1',
    '3.1.2',
    '3.1.3',
    '3.2.1',
    '3.2.2',
    '3.2.3',
    '3.3.1',
    '3.3.2',
    '3.3.3',
    '3.4.1',
    '3.4.2',
  ];

  it('come to the same ratings as the cases one by one', async () => {
    const engine = await loadEngine(youth2018);
    const words = ['no', 'yes', 'na'] as const;
    const answer = fc.constantFrom(0, 1, 1, 1, 2);
    const inspection = fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
      .chain(([court, out]) =>
        fc.record({
          judged: fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
          Court: fc.array(fc.array(answer, { minLength: 12, maxLength: 12 }), {
            minLength: court,
            maxLength: court,
          }),
          OutOfCourt: fc.array(fc.array(answer, { minLength: 11, maxLength: 11 }), {
            minLength: out,
            maxLength: out,
          }),
        }),
      );
    fc.assert(
      fc.property(fc.array(inspection, { minLength: 1, maxLength: 20 }), (inspections) => {
        const columns: Record<string, number[]> = {};
        const starts = { Court: [0], OutOfCourt: [0] };
        for (const each of inspections) {
          each.judged.forEach((level, place) => (columns[`1.${place + 1}`] ??= []).push(level));
          for (const [sample, questions] of [
            ['Court', ids],
            ['OutOfCourt', later],
          ] as const) {
            for (const one of each[sample])
              one.forEach((given, place) => (columns[questions[place] ?? ''] ??= []).push(given));
            starts[sample].push((starts[sample].at(-1) ?? 0) + each[sample].length);
          }
        }
        const rated = engine.rateManyCases({
          cases: { Court: Uint32Array.from(starts.Court), OutOfCourt: Uint32Array.from(starts.OutOfCourt) },
          answers: Object.fromEntries(
            Object.entries(columns).map(([id, values]) => [id, Uint8Array.from(values)]),
          ),
        });
        inspections.forEach((each, row) => {
          const cases = [['Court', ids] as const, ['OutOfCourt', later] as const].flatMap(
            ([sample, questions]) =>
              each[sample].map((one, place) => ({
                case: `${sample}${place}`,
                sample,
                fields: {},
                answers: Object.fromEntries(
                  one.map((given, at): [string, (typeof words)[number]] => [
                    questions[at] ?? '',
                    words[given],
                  ]),
                ),
              })),
          );
          const counted = engine.tally(cases);
          expect(counted.problems).toEqual([]);
          const judged = Object.fromEntries(
            each.judged.map((level, place) => [`1.${place + 1}`, engine.levels['Rating']?.[level]]),
          );
          const result = engine.rate({
            framework: 'Youth2018',
            cases: counted.cases,
            answers: { ...judged, ...counted.answers },
          });
          expect(rated.score?.[row]).toBe(result.score ?? NaN);
          expect(levelName(youth2018, engine, 'overall', rated.overall?.[row])).toBe(result.overall);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('say what they hold that stands for nothing', async () => {
    const engine = await loadEngine(youth2018);
    const cases = { Court: Uint32Array.of(0, 2), OutOfCourt: Uint32Array.of(0, 1) };
    const answers = Object.fromEntries([
      ...['1.1', '1.2', '1.3', '1.4'].map((id) => [id, Uint8Array.of(0)]),
      ...ids.map((id) => [id, Uint8Array.of(0, 1)]),
      ...later.map((id) => [id, Uint8Array.of(1)]),
    ]) as Record<string, Uint8Array>;
    expect(() =>
      engine.rateManyCases({ cases, answers: { ...answers, '2.2.1': Uint8Array.of(0, 3) } }),
    ).toThrow('Case 1 of the column 2.2.1 holds 3; 0 is no, 1 yes and 2 not relevant.');
    expect(() => engine.rateManyCases({ cases: { ...cases, Court: Uint32Array.of(2, 0) }, answers })).toThrow(
      'The Court cases of row 0 end before they begin.',
    );
    expect(() =>
      engine.rateManyCases({ cases: { ...cases, OutOfCourt: Uint32Array.of(0, 1, 2) }, answers }),
    ).toThrow('There are 3 starts of OutOfCourt cases; 1 inspections have 2, with the end of the last.');
  });
});

/** An engine that has looked for WebAssembly once and found none. */
async function loadEngineWithoutWebAssembly(framework: Framework): Promise<Engine> {
  const engine = await loadEngine(framework);
  vi.stubGlobal('WebAssembly', undefined);
  engine.rateMany(asColumns(framework, []));
  vi.unstubAllGlobals();
  return engine;
}

type Row = Readonly<Record<string, unknown>>;

/** What goes into a rating by columns: a level, a percentage or counts for every item that takes one, and some not rated. */
function row(framework: Framework): fc.Arbitrary<Row> {
  const inputs = items(framework).filter(
    ({ rule }) => rule?.by === 'inspectors' || rule?.by === 'percentage',
  );
  const answers = inputs.map(({ id, rule }) => {
    const levels =
      rule?.by === 'inspectors'
        ? (framework.scales.find(({ name }) => name === rule.scale)?.levels ?? [])
        : [];
    const answer: fc.Arbitrary<unknown> =
      levels.length > 0
        ? fc.constantFrom(...levels.map(({ name }) => name))
        : id.endsWith('1')
          ? fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ yes: Math.min(a, b), of: Math.max(a, b) }))
          : id.endsWith('2')
            ? fc.nat(1000).map((tenths) => tenths / 10)
            : fc.nat(100);
    return fc
      .option(answer, { nil: { notRated: 'not inspected' }, freq: 12 })
      .map((value): [string, unknown] => [id, value]);
  });
  const checks = framework.checks.map(({ name }) =>
    fc.boolean().map((value): [string, unknown] => [name, value]),
  );
  return fc.tuple(...answers, ...checks).map((entries) => Object.fromEntries(entries));
}

function asInspection(framework: Framework, answers: Row): Inspection {
  const checks = framework.checks.map(({ name }) => name);
  return {
    framework: framework.name,
    answers: Object.fromEntries(
      Object.entries(answers).filter(([id]) => !checks.includes(id)),
    ) as NonNullable<Inspection['answers']>,
    checks: Object.fromEntries(checks.map((name) => [name, answers[name] === true])),
  };
}

function asColumns(
  framework: Framework,
  rows: readonly Row[],
): { answers: Record<string, unknown>; checks: Record<string, Uint8Array> } {
  const answers: Record<string, unknown> = {};
  for (const { id, rule } of items(framework)) {
    const values = rows.map((each) => each[id] ?? 0);
    if (rule?.by === 'inspectors') {
      const scale = framework.scales.find(({ name }) => name === rule.scale);
      const ascending = [...(scale?.levels ?? [])].sort((a, b) => a.score - b.score).map(({ name }) => name);
      answers[id] = Uint8Array.from(values, (value) =>
        typeof value === 'string' ? ascending.indexOf(value) : value === 0 ? 0 : 255,
      );
    } else if (rule?.by === 'percentage') {
      const counts = values.map((value) => (isCounts(value) ? value : { yes: 0, of: 0 }));
      answers[id] = values.some(isCounts)
        ? { yes: Uint16Array.from(counts, ({ yes }) => yes), of: Uint16Array.from(counts, ({ of }) => of) }
        : values.some((value) => typeof value === 'number' && !Number.isInteger(value))
          ? Float64Array.from(values, (value) => (typeof value === 'number' ? value : NaN))
          : Uint8Array.from(values, (value) => (typeof value === 'number' ? value : 255));
    }
  }
  const checks = Object.fromEntries(
    framework.checks.map(({ name }) => [
      name,
      Uint8Array.from(rows, (each) => (each[name] === true ? 1 : 0)),
    ]),
  );
  return { answers, checks };
}

function isCounts(value: unknown): value is { yes: number; of: number } {
  return typeof value === 'object' && value !== null && 'of' in value;
}

function levelName(
  framework: Framework,
  engine: Engine,
  id: string,
  place: number | undefined,
): string | null {
  if (place === undefined || place === 255) return null;
  const [scale] = framework.scales;
  expect(scale, id).toBeDefined();
  return engine.levels[scale?.name ?? '']?.[place] ?? null;
}

function items(framework: Framework): Framework['items'] {
  const flatten = (item: Framework['items'][number]): Framework['items'] => [
    item,
    ...item.items.flatMap(flatten),
  ];
  return framework.items.flatMap(flatten);
}
