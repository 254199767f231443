import { describe, expect, it } from 'vitest';
import { validate } from '../evaluate.js';
import type { Answer, Inspection } from '../inspection.js';
import { BRADFORD_ANSWERS, BRADFORD_STANDARDS, bradford } from '../testing/bradford-2020.js';
import { overallSum } from '../testing/changed-rules.js';
import { rated, traceOf } from '../testing/evaluated.js';
import { STANDARDS, YOUTH_2018 } from '../testing/youth-2018.js';

function problemsOf(inspection: Inspection): string[] {
  return validate(YOUTH_2018, inspection).map(({ code, path }) => `${code} ${path}`);
}

const WITHOUT_PERCENTAGES = Object.fromEntries(Object.keys(BRADFORD_ANSWERS).map((id) => [id, undefined]));

/** Bradford of which only these are printed. */
function only(answers: Readonly<Record<string, Answer>>, more: Partial<Inspection> = {}): Inspection {
  return bradford({ ...WITHOUT_PERCENTAGES, ...answers }, more);
}

describe('a level entered for a standard that has a rule', () => {
  it('is taken as published, and the percentages under it may be left out', () => {
    const result = rated(YOUTH_2018, only(BRADFORD_STANDARDS));
    expect(result).toMatchObject({ score: 7, overall: 'RequiresImprovement' });
    expect(traceOf(result, '2.1')).toEqual({
      item: '2.1',
      kind: 'standard',
      rating: 'Inadequate',
      rule: 'lowest of questions',
      entered: true,
    });
    expect(traceOf(result, '2.1.1')).toMatchObject({
      rating: null,
      notRated: 'not entered; 2.1 was entered as published',
    });
  });

  it('keeps the whole explanation where the percentages are there too and lead to it', () => {
    const result = rated(YOUTH_2018, bradford({ '2.1': 'Inadequate' }));
    expect(traceOf(result, '2.1')).toMatchObject({
      rating: 'Inadequate',
      entered: true,
      decidedBy: ['2.1.3'],
    });
  });

  it('is an error where they lead elsewhere', () => {
    const problems = validate(YOUTH_2018, bradford({ '2.1': 'Good' }));
    expect(problems).toMatchObject([
      {
        code: 'entered-disagrees',
        path: '/answers/2.1',
        message: '2.1 is entered as Good, but its questions lead to Inadequate: correct one or the other.',
      },
    ]);
  });

  it('is an error where one of them alone rules it out, and taken where it does not', () => {
    expect(problemsOf(bradford({ '2.1': 'Good', '2.1.1': undefined }))).toEqual([
      'entered-disagrees /answers/2.1',
    ]);
    expect(problemsOf(bradford({ '2.1': 'Inadequate', '2.1.3': undefined }))).toEqual([]);
    expect(problemsOf(bradford({ '2.1': 'RequiresImprovement', '2.1.3': undefined }))).toEqual([]);
  });

  it('is an error where a question under it is not rated, since the rule then gives none', () => {
    const entered = { '2.1': 'Inadequate', '2.1.1': { notRated: 'lost' } };
    expect(problemsOf(bradford(entered))).toEqual(['entered-disagrees /answers/2.1']);
    expect(problemsOf(bradford({ ...entered, '2.1.2': undefined }))).toEqual([
      'entered-disagrees /answers/2.1',
    ]);
  });
});

describe('a printed score', () => {
  const cheshire = { '1.1': 'Outstanding', '3.3': 'Outstanding', '3.4': 'Outstanding' };

  it('is banded, and standards that were not printed may be left out', () => {
    const result = rated(YOUTH_2018, only(cheshire, { score: { value: 26, of: 36 } }));
    expect(result).toMatchObject({ score: 26, maximum: 36, overall: 'Good' });
    expect(traceOf(result, 'overall')).toMatchObject({
      entered: true,
      figure: { value: 26, score: 26, maximum: 36 },
      band: { range: '19 to 30' },
      boundaries: { lower: { at: 19, level: 'RequiresImprovement', points: 7 } },
    });
    expect(traceOf(result, '2.1').notRated).toBe('not entered; the score was entered as published');
  });

  it('takes the most it could be from the framework where the report does not print it', () => {
    expect(rated(YOUTH_2018, only({}, { score: { value: 31 } }))).toMatchObject({
      maximum: 36,
      overall: 'Outstanding',
    });
  });

  it('agrees with the standards where all of them are there', () => {
    expect(rated(YOUTH_2018, bradford({}, { score: { value: 7, of: 36 } })).score).toBe(7);
    expect(validate(YOUTH_2018, bradford({}, { score: { value: 8, of: 36 } }))).toMatchObject([
      {
        code: 'score-disagrees',
        path: '/score',
        message: 'The score is entered as 8 of 36, but the standards add up to 7: correct one or the other.',
      },
    ]);
    expect(problemsOf(bradford({}, { score: { value: 7, of: 39 } }))).toEqual(['score-disagrees /score']);
  });

  it.each([
    // Three Outstanding are 9 already, and nine more can add 27.
    ['below what is known', { value: 8 }],
    ['above what can be', { value: 37 }],
    ['between whole scores', { value: 20.5 }],
    ['out of more than the framework has', { value: 26, of: 39 }],
    ['out of less than it has, where nothing may be left out', { value: 20, of: 24 }],
  ])('is an error where it is %s', (_, score) => {
    expect(problemsOf(only(cheshire, { score }))).toEqual(['score-disagrees /score']);
  });

  it('is an error above its own most', () => {
    expect(problemsOf(only({}, { score: { value: 26, of: 24 } }))).toEqual(['score-disagrees /score/value']);
  });

  it('does not stand for a standard that is outside the sum', () => {
    const framework = overallSum({
      ids: STANDARDS.filter((id) => id !== '1.4'),
      words: 'standards except 1.4',
    });
    const problems = validate(framework, only({}, { score: { value: 20, of: 33 } }));
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(['missing-answer /answers/1.4']);
  });

  it('is out of less where a standard is not rated and the framework leaves it out', () => {
    const framework = overallSum({ ignoringUnrated: true });
    const notRated = Object.fromEntries(
      ['2.1', '2.2', '2.3', '2.4'].map((id) => [id, { notRated: 'no court cases' }]),
    );
    const result = rated(framework, only(notRated, { score: { value: 20 } }));
    expect(result).toMatchObject({ score: 20, maximum: 24, overall: 'Good' });
  });

  it('is an error where a standard is not rated and the framework does not leave it out', () => {
    expect(problemsOf(only({ '2.1': { notRated: 'few cases' } }, { score: { value: 20 } }))).toEqual([
      'score-disagrees /score',
    ]);
  });

  it('is an error where the overall adds nothing up', () => {
    const framework = {
      ...YOUTH_2018,
      overall: { rule: { by: 'notRated' as const, because: { text: 'no' } }, limits: [] },
    };
    const problems = validate(framework, bradford({}, { score: { value: 7 } }));
    expect(problems.map(({ code }) => code)).toEqual(['score-not-summed']);
  });
});
