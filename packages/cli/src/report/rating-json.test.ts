import { Labels } from '@yardstick/generator/ratings';
import type { Result } from '@yardstick/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ratingsJson } from './rating-json.js';

const labels = new Labels({
  name: 'Small',
  scales: [],
  bandings: [],
  wordings: [],
  samples: [],
  checks: [],
  statistics: [],
  discretions: [],
  noteHeadings: [],
  items: [],
  overall: { rule: { by: 'notRated', because: { text: '' } }, limits: [] },
  digest: 'sha256-',
});

const results = fc.array(
  fc.record<Result>({
    framework: fc.record({ name: fc.string(), version: fc.option(fc.string()), digest: fc.string() }),
    inspection: fc.option(fc.string({ unit: 'binary' })),
    ratings: fc.dictionary(fc.string(), fc.option(fc.string())),
    score: fc.constant(null),
    maximum: fc.constant(null),
    overall: fc.constant(null),
    trace: fc.constant([]),
    notices: fc.constant([]),
  }),
  { minLength: 1 },
);

it('gives piece by piece what JSON.stringify gives at once', () => {
  fc.assert(
    fc.property(results, (list) => {
      const rated = list.map((result) => ({ labels, inspection: { framework: 'Small' }, result }));
      expect([...ratingsJson(rated, true)].join('')).toBe(`${JSON.stringify(list, null, 2)}\n`);
      expect([...ratingsJson(rated.slice(0, 1), false)].join('')).toBe(
        `${JSON.stringify(list[0], null, 2)}\n`,
      );
    }),
  );
});
