import fc from 'fast-check';
import { evaluate, validate, type Framework, type Inspection } from '@yardstick/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { frameworks } from './frameworks.js';
import { inspectionsOf } from './inspections.js';
import { loadEngine, type Engine } from './load-engine.js';

describe.each(frameworks.map((framework): [string, Framework] => [framework.name, framework]))(
  'the generated engine of %s',
  (_, framework) => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await loadEngine(framework);
    });

    it('gives the same bytes as the reference for every inspection', () => {
      let rated = 0;
      fc.assert(
        fc.property(inspectionsOf(framework), (inspection) => {
          const evaluation = evaluate(framework, inspection as unknown as Inspection);
          if (evaluation.ok) {
            rated += 1;
            expect(JSON.stringify(engine.rate(inspection))).toBe(JSON.stringify(evaluation.result));
          } else {
            expect(problemsOf(engine, inspection)).toEqual(evaluation.problems);
          }
        }),
        { numRuns: 2_000 },
      );
      // Unless many inspections can be rated, little was compared.
      expect(rated).toBeGreaterThan(500);
    });

    it('finds the same problems as the reference, in the same order', () => {
      fc.assert(
        fc.property(fc.oneof(inspectionsOf(framework), fc.jsonValue()), (input) => {
          expect(engine.validate(input)).toEqual(validate(framework, input));
        }),
        { numRuns: 500 },
      );
    });
  },
);

function problemsOf(engine: Engine, inspection: unknown): unknown {
  try {
    engine.rate(inspection);
  } catch (error) {
    if (error instanceof engine.InvalidInspectionError) return error.problems;
    throw error;
  }
  return 'rated';
}
