import { evaluate, validate, type Framework, type Inspection } from '@yardstick/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadEngine, type Engine } from '../differential/load-engine.js';
import { completeFramework, inspections } from './complete-framework.js';
import { payloads } from './payloads.js';
import { replaceTexts, textPositions, type Json } from './text-positions.js';

const framework = completeFramework as unknown as Framework;

describe('hostile text in an inspection', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await loadEngine(framework);
  });

  it.each(payloads.map((payload) => [payload.slice(0, 40), payload]))(
    '%j is read as the reference reads it, in every position',
    (_, payload) => {
      for (const inspection of inspections as readonly Json[]) {
        for (const { path } of textPositions(inspection)) {
          agree(replaceTexts(inspection, (text, at) => (at === path ? payload : text)));
          const key = `${path.replace(/\/[^/]*$/, '')}#`;
          agree(replaceTexts(inspection, (text, at) => (at === key || at === `${path}#` ? payload : text)));
        }
      }
    },
  );

  it.each([
    ['a deep nest', JSON.parse(`${'{"answers":'.repeat(2_000)}0${'}'.repeat(2_000)}`)],
    ['a deep list', JSON.parse(`${'['.repeat(2_000)}${']'.repeat(2_000)}`)],
    [
      'a great many unknown answers',
      {
        framework: 'Everything',
        answers: Object.fromEntries(Array.from({ length: 50_000 }, (_, place) => [`X${place}`, place])),
      },
    ],
    [
      'an own __proto__',
      JSON.parse(
        '{"__proto__":{"framework":"Everything"},"framework":"Everything","answers":{"__proto__":{"1.2":"Weak"}}}',
      ),
    ],
    ['something that pretends to be a list', { framework: 'Everything', answers: { length: 3 } }],
    ['nothing', undefined],
    ['a function', () => 'Everything'],
    ['a number that is none', { framework: 'Everything', answers: { '1.1.1': NaN } }],
    ['infinity', { framework: 'Everything', cases: { Cases: Infinity }, answers: { '1.1.1': -Infinity } }],
  ])('%s is refused in the words of the reference', (_, input: unknown) => {
    agree(input);
  });

  function agree(input: unknown): void {
    const problems = validate(framework, input);
    expect(engine.validate(input)).toEqual(problems);
    if (problems.some(({ severity }) => severity === 'error')) {
      expect(() => engine.rate(input)).toThrow(engine.InvalidInspectionError);
    } else {
      const evaluation = evaluate(framework, input as Inspection);
      expect(JSON.stringify(engine.rate(input))).toBe(
        JSON.stringify(evaluation.ok ? evaluation.result : null),
      );
    }
  }
});
