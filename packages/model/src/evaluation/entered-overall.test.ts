import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate.js';
import type { Answer } from '../inspection.js';
import { rated, traceOf } from '../testing/evaluated.js';
import { STANDARDS, YOUTH_2018 } from '../testing/youth-2018.js';

/** Surrey, 2019: eight of twelve standards Inadequate and the overall rating are published, and no more. */
const eightInadequate = Object.fromEntries(STANDARDS.slice(0, 8).map((id) => [id, 'Inadequate']));

function inspection(answers: Readonly<Record<string, Answer>>) {
  return { framework: 'Youth2018', answers };
}

function problems(answers: Readonly<Record<string, Answer>>): string[] {
  const evaluation = evaluate(YOUTH_2018, inspection(answers));
  return evaluation.ok
    ? []
    : evaluation.problems.map(({ code, path, message }) => `${code} ${path}: ${message}`);
}

describe('an overall rating that is published without all that it was made of', () => {
  it('is taken as entered, and what is not printed stays without a rating', () => {
    const result = rated(YOUTH_2018, inspection({ ...eightInadequate, overall: 'Inadequate' }));
    expect(result).toMatchObject({ overall: 'Inadequate', score: null, maximum: null });
    expect(traceOf(result, 'overall')).toMatchObject({ rating: 'Inadequate', entered: true });
    expect(traceOf(result, '3.4').notRated).toBe('not entered; the overall rating was entered as published');
  });

  it('must be within reach of what is known: four standards of twelve can give 12 at most', () => {
    expect(problems({ ...eightInadequate, overall: 'RequiresImprovement' })).toEqual([]);
    expect(problems({ ...eightInadequate, overall: 'Good' })).toEqual([
      'entered-disagrees /answers/overall: The overall rating is entered as Good, but its standards cannot lead there: correct one or the other.',
    ]);
  });

  it('must be what all the standards give, where all are entered', () => {
    const all = Object.fromEntries(STANDARDS.map((id) => [id, 'Good']));
    expect(problems({ ...all, overall: 'Good' })).toEqual([]);
    expect(problems({ ...all, overall: 'Outstanding' })).toEqual([
      'entered-disagrees /answers/overall: The overall rating is entered as Outstanding, but its standards lead to Good: correct one or the other.',
    ]);
  });
});
