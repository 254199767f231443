import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluate, validate } from '../../evaluate.js';
import type { Framework, Limit } from '../../framework.js';
import type { Counts, Inspection } from '../../inspection.js';
import { standards } from '../../testing/changed-rules.js';
import { CASE_QUALITY, RATING, counted, item, youth2018 } from '../../testing/youth-2018.js';

const LEVELS = RATING.levels.map(({ name }) => name);
const QUESTIONS = ['3.2.1', '3.2.2', '3.4.1', '3.4.2'];

const CAP: Limit = {
  atMost: 'RequiresImprovement',
  when: {
    test: 'count',
    atLeast: 1,
    ids: ['3.2', '3.4'],
    rating: { is: 'equal', level: 'Inadequate', not: false },
  },
  words: 'at most RequiresImprovement when any standard is Inadequate',
};

/** Two standards of two questions each, added up, capped, and open to an override where so many cases change the rating. */
function small(cases: number): Framework {
  return youth2018({
    bandings: [
      CASE_QUALITY,
      {
        name: 'OverallScore',
        measure: 'score',
        scale: 'Rating',
        decimals: null,
        bands: [
          { from: 0, to: 1, toIncluded: true, level: 'Inadequate' },
          { from: 2, to: 2, toIncluded: true, level: 'RequiresImprovement' },
          { from: 3, to: 5, toIncluded: true, level: 'Good' },
          { from: 6, level: 'Outstanding' },
        ],
      },
    ],
    discretions: [
      {
        title: { text: 'Panel' },
        overall: true,
        ids: [],
        levels: 3,
        grounds: [{ ground: 'casesChange', cases }],
      },
    ],
    items: [
      item('domain', '3', {
        items: [counted('3.2', 'Planning', 'Court', 2), counted('3.4', 'Joint working', 'Court', 2)],
      }),
    ],
    overall: {
      rule: { by: 'sum', banding: 'OverallScore', members: standards({ ids: ['3.2', '3.4'] }) },
      limits: [CAP],
    },
  });
}

function inspected(counts: readonly Counts[], more: Partial<Inspection> = {}): Inspection {
  const answers = Object.fromEntries(counts.map((count, place) => [QUESTIONS[place] ?? '', count]));
  return { framework: 'Youth2018', cases: { Court: 12 }, answers, ...more };
}

function overallOf(framework: Framework, counts: readonly Counts[]): number {
  const evaluation = evaluate(framework, inspected(counts));
  return evaluation.ok ? LEVELS.indexOf(evaluation.result.overall ?? '') : -1;
}

/** Every way to answer at most so many cases the other way, tried one after another. */
function changed(counts: readonly Counts[], budget: number): Counts[][] {
  const [first, ...rest] = counts;
  if (first === undefined) return [[]];
  return [-2, -1, 0, 1, 2].flatMap((change) => {
    const yes = first.yes + change;
    if (Math.abs(change) > budget || yes < 0 || yes > first.of) return [];
    return changed(rest, budget - Math.abs(change)).map((others) => [{ yes, of: first.of }, ...others]);
  });
}

it('agrees with trying every way to change so many cases, through standards, a sum and a limit', () => {
  const count = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.nat(12))
    .map(([of, yes]) => ({ yes: Math.min(yes, of), of }));
  const inspection = fc.array(count, { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(inspection, fc.integer({ min: 1, max: 2 }), fc.boolean(), (counts, cases, upwards) => {
      const framework = small(cases);
      const now = overallOf(framework, counts);
      const to = LEVELS[now + (upwards ? 1 : -1)];
      fc.pre(to !== undefined);
      const possible = changed(counts, cases).some((others) => {
        const then = overallOf(framework, others);
        return upwards ? then > now : then < now;
      });
      const override = inspected(counts, { overrides: { overall: { to, because: 'a panel met' } } });
      expect(validate(framework, override).map(({ code }) => code)).toEqual(
        possible ? [] : ['override-without-ground'],
      );
    }),
    { numRuns: 200 },
  );
});
