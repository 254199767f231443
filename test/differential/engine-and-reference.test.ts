import fc from 'fast-check';
import { evaluate, validate, type Framework, type Inspection, type Result } from '@yardstick/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { careServices, decimals, joint2007, sqs2014, youth2018 } from './frameworks.js';
import { inspectionsOf } from './inspections.js';
import { loadEngine, type Engine } from './load-engine.js';

const made = ['figure', 'band', 'boundaries', 'entered', 'unrated'];

/** Each with parts of an explanation that must come up, so that the comparison is known to have met with them. */
const compared: readonly (readonly [name: string, framework: Framework, meets: readonly string[]])[] = [
  ['Youth 2018', youth2018, [...made, 'decidedBy']],
  ['care services', careServices, [...made, 'decidedBy', 'limits']],
  ['joint inspection 2007', joint2007, []],
  ['short quality screening', sqs2014, ['figure', 'description']],
  ['a framework full of decimals', decimals, [...made, 'override']],
];

describe.each(compared)('the generated engine of %s', (_, framework, meets) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await loadEngine(framework);
  });

  it('gives the same bytes as the reference for every inspection', () => {
    const met = new Map<string, number>();
    const meet = (what: string): unknown => met.set(what, (met.get(what) ?? 0) + 1);
    fc.assert(
      fc.property(inspectionsOf(framework), (inspection) => {
        const evaluation = evaluate(framework, inspection as unknown as Inspection);
        if (!evaluation.ok) {
          expect(problemsOf(engine, inspection)).toEqual(evaluation.problems);
          return;
        }
        const result = engine.rate(inspection);
        expect(JSON.stringify(result)).toBe(JSON.stringify(evaluation.result));
        meet('rated');
        // Entries that are shared between results are frozen: only those that the engine makes itself are.
        if (Object.isFrozen(result.trace[0])) meet(hasCounts(evaluation.result) ? 'counted' : 'plain');
        for (const part of new Set(evaluation.result.trace.flatMap((entry) => Object.keys(entry))))
          meet(part);
      }),
      { numRuns: 3_000 },
    );
    // Little was compared unless many inspections could be rated and what a rating can meet with was met.
    const often = [...met].filter(([, times]) => times >= 10).map(([what]) => what);
    expect(often).toEqual(expect.arrayContaining(['rated', 'plain', 'notRated', ...meets]));
    expect(met.get('plain')).toBeGreaterThan(100);
    if (meets.includes('figure')) expect(met.get('counted')).toBeGreaterThan(100);
  });

  it('finds the same problems as the reference, in the same order', () => {
    fc.assert(
      fc.property(fc.oneof(inspectionsOf(framework), fc.jsonValue()), (input) => {
        expect(engine.validate(input)).toEqual(validate(framework, input));
      }),
      { numRuns: 500 },
    );
  });
});

function hasCounts({ trace }: Result): boolean {
  return trace.some(({ figure }) => figure?.yes !== undefined);
}

function problemsOf(engine: Engine, inspection: unknown): unknown {
  try {
    engine.rate(inspection);
  } catch (error) {
    if (error instanceof engine.InvalidInspectionError) return error.problems;
    throw error;
  }
  return 'rated';
}
