import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.js';
import type { Framework } from './framework.js';
import type { Answer, Inspection } from './inspection.js';
import { BRADFORD, BRADFORD_ANSWERS } from './testing/bradford-2020.js';
import { rated } from './testing/evaluated.js';
import { RATING, STANDARDS, YOUTH_2018 } from './testing/youth-2018.js';

const LEVELS = RATING.levels.map(({ name }) => name);
const IDS = Object.keys(BRADFORD_ANSWERS);

/** For each answer of an inspection its place from worst to best: a level, a percentage, or counts of a sample. */
const inspections: fc.Arbitrary<Record<string, Answer>> = fc
  .tuple(
    ...IDS.map((id) => {
      if (id.startsWith('1.')) return fc.constantFrom(...LEVELS);
      const size = id.startsWith('2.') ? 42 : 28;
      const counts = fc
        .tuple(fc.integer({ min: 1, max: size }), fc.nat(size))
        .map(([of, yes]): Answer => ({ yes: Math.min(yes, of), of }));
      return fc.oneof(fc.integer({ min: 0, max: 100 }), counts);
    }),
  )
  .map((answers) => Object.fromEntries(answers.map((answer, place) => [IDS[place] ?? '', answer])));

function better(answer: Answer): Answer {
  if (typeof answer === 'number') return Math.min(100, answer + 1);
  if (typeof answer === 'string') return LEVELS[LEVELS.indexOf(answer) + 1] ?? answer;
  return 'yes' in answer ? { ...answer, yes: Math.min(answer.of, answer.yes + 1) } : answer;
}

function rank(level: string | null | undefined): number {
  return LEVELS.indexOf(level ?? '');
}

function inspected(answers: Readonly<Record<string, Answer>>): Inspection {
  return { ...BRADFORD, answers };
}

describe('whatever the answers', () => {
  it('a standard is as low as the lowest of its questions, and no lower', () => {
    fc.assert(
      fc.property(inspections, (answers) => {
        const { ratings } = rated(YOUTH_2018, inspected(answers));
        for (const standard of STANDARDS.slice(4)) {
          const questions = IDS.filter((id) => id.startsWith(`${standard}.`)).map((id) => rank(ratings[id]));
          expect(rank(ratings[standard])).toBe(Math.min(...questions));
        }
      }),
    );
  });

  it('the score is the sum of the standards, and the overall its published band', () => {
    fc.assert(
      fc.property(inspections, (answers) => {
        const { ratings, score, maximum, overall } = rated(YOUTH_2018, inspected(answers));
        const sum = STANDARDS.reduce((total, id) => total + rank(ratings[id]), 0);
        expect([score, maximum]).toEqual([sum, 36]);
        expect(rank(overall)).toBe(sum <= 6 ? 0 : sum <= 18 ? 1 : sum <= 30 ? 2 : 3);
      }),
    );
  });

  it('one better answer never makes a rating worse, since the 2018 framework has no limits', () => {
    fc.assert(
      fc.property(inspections, fc.constantFrom(...IDS), (answers, id) => {
        const before = rated(YOUTH_2018, inspected(answers));
        const after = rated(YOUTH_2018, inspected({ ...answers, [id]: better(answers[id] ?? 0) }));
        for (const item of Object.keys(before.ratings)) {
          expect(rank(after.ratings[item])).toBeGreaterThanOrEqual(rank(before.ratings[item]));
        }
        expect(rank(after.overall)).toBeGreaterThanOrEqual(rank(before.overall));
      }),
    );
  });

  it('the cases to a boundary are the fewest that cross it', () => {
    fc.assert(
      fc.property(inspections, fc.constantFrom(...IDS.slice(4)), (answers, id) => {
        const answer = answers[id];
        fc.pre(typeof answer === 'object' && 'yes' in answer);
        const ratingWith = (change: number) =>
          rank(
            rated(YOUTH_2018, inspected({ ...answers, [id]: { ...answer, yes: answer.yes + change } }))
              .ratings[id],
          );
        const entry = rated(YOUTH_2018, inspected(answers)).trace.find(({ item }) => item === id);
        const { lower, upper } = entry?.boundaries ?? {};
        if (upper?.cases !== undefined) {
          expect(ratingWith(upper.cases)).toBeGreaterThan(ratingWith(0));
          expect(ratingWith(upper.cases - 1)).toBe(ratingWith(0));
        }
        if (lower?.cases !== undefined) {
          expect(ratingWith(-lower.cases)).toBeLessThan(ratingWith(0));
          expect(ratingWith(1 - lower.cases)).toBe(ratingWith(0));
        }
      }),
    );
  });

  it('the same data gives the same bytes, from objects or from JSON, in whatever order its keys are', () => {
    fc.assert(
      fc.property(inspections, (answers) => {
        const inspection = inspected(answers);
        const once = JSON.stringify(evaluate(YOUTH_2018, inspection));
        const framework = JSON.parse(JSON.stringify(YOUTH_2018)) as Framework;
        const reversed = { ...inspection, answers: Object.fromEntries(Object.entries(answers).toReversed()) };
        expect(JSON.stringify(evaluate(framework, reversed))).toBe(once);
      }),
    );
  });
});
