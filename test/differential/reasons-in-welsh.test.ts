import fc from 'fast-check';
import { welsh } from '@yardstick/language/features/welsh';
import { evaluate, type Inspection } from '@yardstick/model';
import { expect, it } from 'vitest';
import { frameworks } from './frameworks.js';
import { inspectionsOf } from './inspections.js';

/** Every text inside, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

// The trace gives a reason in English only, so that nothing but its wording says which reason it is.
it('no reason that is worked out for a missing rating stays English in a Welsh editor', () => {
  const reasons = new Map<string, readonly string[]>();
  for (const framework of frameworks) {
    const authors = new Set(textsIn(framework));
    const sample = fc.sample(inspectionsOf(framework), { numRuns: 2_000, seed: 2018 });
    for (const inspection of sample) {
      const evaluation = evaluate(framework, inspection as unknown as Inspection);
      if (!evaluation.ok) continue;
      const written = new Set(textsIn(inspection));
      for (const { notRated, unrated = [] } of evaluation.result.trace)
        if (notRated !== undefined && !authors.has(notRated) && !written.has(notRated))
          reasons.set(notRated, unrated);
    }
  }
  const english = [...reasons].filter(
    ([reason, unrated]) => welsh.standing.reason(reason, unrated) === reason,
  );
  expect(english).toEqual([]);
  // Little was shown unless the rarer ones came up too.
  expect([...reasons.keys()]).toEqual(
    expect.arrayContaining([
      'no relevant cases',
      'none of the domains is rated',
      'no phrase of Proportions fits',
      'not entered; the score was entered as published',
      expect.stringMatching(/^no band of Gappy holds /),
      expect.stringMatching(/ are not rated$/),
    ]),
  );
});
