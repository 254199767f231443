import fc from 'fast-check';
import { evaluate, validate, type Inspection } from '@yardstick/model';
import { describe, expect, it } from 'vitest';
import { exampleFrameworks } from './examples.js';
import { inspectionsOf } from './inspections.js';
import { loadEngine } from './load-engine.js';

const examples = await exampleFrameworks();

describe('the generated engines of the examples', () => {
  it.each(examples.map(({ name, framework }) => [name, framework] as const))(
    'rate and refuse as the reference does: %s',
    async (_, framework) => {
      const engine = await loadEngine(framework);
      let rated = 0;
      fc.assert(
        fc.property(inspectionsOf(framework), (inspection) => {
          expect(engine.validate(inspection)).toEqual(validate(framework, inspection));
          const evaluation = evaluate(framework, inspection as unknown as Inspection);
          if (!evaluation.ok) return;
          rated += 1;
          expect(JSON.stringify(engine.rate(inspection))).toBe(JSON.stringify(evaluation.result));
        }),
        { numRuns: 400 },
      );
      expect(rated).toBeGreaterThan(50);
    },
  );
});
