import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Framework } from '../framework.js';
import type { Answer, Expectation, Inspection } from '../inspection.js';
import { BRADFORD } from '../testing/bradford-2020.js';
import { standards, withOverall } from '../testing/changed-rules.js';
import { rated } from '../testing/evaluated.js';
import { YOUTH_2018, item, youth2018 } from '../testing/youth-2018.js';
import { compareExpectation, type Comparison } from './compare-expectation.js';

const words = {
  level: (_item: string, level: string | null) => level ?? 'not rated',
  phrase: (phrase: string) => `“${phrase}”`,
};

function held(
  expectation: Expectation,
  inspection: Inspection = BRADFORD,
  framework: Framework = YOUTH_2018,
): Comparison {
  const result = rated(framework, inspection);
  return compareExpectation(expectation, { framework, inspection, result }, words);
}

function withAnswer(id: string, answer: Answer): Inspection {
  return { ...BRADFORD, answers: { ...BRADFORD.answers, [id]: answer } };
}

const expectFigure = (item: string, figure: number, decimals = 0): Expectation => ({
  of: 'figure',
  item,
  figure,
  decimals,
});

describe('a percentage', () => {
  it('that was entered must be the published one, although both are in one band', () => {
    expect(held(expectFigure('2.1.1', 67))).toEqual({
      agrees: true,
      published: '67%',
      found: '67%',
      from: 'entered',
    });
    expect(held(expectFigure('2.1.1', 67), withAnswer('2.1.1', 68))).toEqual({
      agrees: false,
      published: '67%',
      found: '68%',
      from: 'entered',
    });
  });

  it('that was entered with a decimal more is not the one that was printed', () => {
    const { agrees, found } = held(expectFigure('2.1.1', 67), withAnswer('2.1.1', 67.4));
    expect({ agrees, found }).toEqual({ agrees: false, found: '67.4%' });
  });

  it('of counts is rounded half up as the report rounded it', () => {
    // 28 of 42 is 66.67; 21 of 40 is 52.5.
    const counted = withAnswer('2.1.1', { yes: 28, of: 42 });
    expect(held(expectFigure('2.1.1', 67), counted)).toEqual({
      agrees: true,
      published: '67%',
      found: '28 of 42 (67%)',
      from: 'computed',
    });
    expect(held(expectFigure('2.1.1', 66.7, 1), counted).agrees).toBe(true);
    expect(held(expectFigure('2.1.1', 66), counted).agrees).toBe(false);
    const half = withAnswer('2.1.1', { yes: 21, of: 40 });
    const printed = [
      [52, 0],
      [53, 0],
      [52.5, 1],
      [53, 1],
    ] as const;
    expect(
      printed.map(([figure, decimals]) => held(expectFigure('2.1.1', figure, decimals), half).agrees),
    ).toEqual([false, true, true, false]);
  });

  it('of any counts agrees with the plain quotient, rounded half up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 42 }), fc.nat(), fc.nat(100), (of, some, published) => {
        const yes = some % (of + 1);
        const rounded = Math.floor((200 * yes + of) / (2 * of));
        const { agrees } = held(expectFigure('2.1.1', published), withAnswer('2.1.1', { yes, of }));
        expect(agrees).toBe(published === rounded);
      }),
    );
  });

  it('is none where only the level was printed', () => {
    expect(held(expectFigure('2.1.1', 67), withAnswer('2.1.1', 'Good'))).toEqual({
      agrees: false,
      published: '67%',
      found: 'no figure',
      from: 'computed',
    });
  });
});

describe('counts', () => {
  const expected: Expectation = { of: 'counts', item: '2.1.1', yes: 28, relevant: 42 };

  it('are the counts, and not others of the same percentage', () => {
    expect(held(expected, withAnswer('2.1.1', { yes: 28, of: 42 })).agrees).toBe(true);
    expect(held(expected, withAnswer('2.1.1', { yes: 26, of: 39 }))).toEqual({
      agrees: false,
      published: '28 of 42',
      found: '26 of 39 (67%)',
      from: 'entered',
    });
  });

  it('are not known from a percentage', () => {
    expect(held(expected)).toMatchObject({ agrees: false, found: '67%' });
  });

  it('of the overall are its total and the most it could be', () => {
    const total: Expectation = { of: 'counts', item: 'overall', yes: 7, relevant: 36 };
    expect(held(total)).toEqual({
      agrees: true,
      published: '7 of 36',
      found: '7 of 36',
      from: 'computed',
    });
  });
});

describe('what a rule adds up', () => {
  it('is a percentage for a share and a plain number for a sum', () => {
    // Bradford has 7 of 36, which is 19.44%.
    const banding = 'OverallScore';
    const share = withOverall({ by: 'share', banding, members: standards() });
    expect(held(expectFigure('overall', 19), BRADFORD, share)).toMatchObject({
      agrees: true,
      published: '19%',
      found: '19.44% (7 of 36)',
      from: 'computed',
    });
    expect(held(expectFigure('overall', 8))).toMatchObject({
      agrees: false,
      published: '8',
      found: '7 of 36',
    });
  });
});

describe('what goes into no rating', () => {
  const framework = youth2018({
    checks: [{ name: 'Safeguarding', title: { text: 'Is safeguarding effective?' } }],
    statistics: [{ name: 'InTime', title: { text: 'Assessments in time' }, unit: 'percent' }],
  });
  const inspection: Inspection = {
    ...BRADFORD,
    checks: { Safeguarding: true },
    statistics: { InTime: { value: 57, average: 79, range: [41, 100] } },
  };

  it('is a statistic, with those comparators that are expected', () => {
    const of = 'statistic';
    const statistic = 'InTime';
    expect(held({ of, statistic, value: { value: 57 } }, inspection, framework)).toEqual({
      agrees: true,
      published: '57%',
      found: '57%',
      from: 'entered',
    });
    const whole = { value: 57, average: 78, range: [41, 100] as const };
    expect(held({ of, statistic, value: whole }, inspection, framework)).toEqual({
      agrees: false,
      published: '57% (average 78%, range 41% to 100%)',
      found: '57% (average 79%, range 41% to 100%)',
      from: 'entered',
    });
    expect(held({ of, statistic, value: { value: 57 } }, BRADFORD, framework)).toMatchObject({
      agrees: false,
      found: 'nothing',
    });
  });

  it.each([
    { value: 58 },
    { value: 57, average: 80 },
    { value: 57, range: [40, 100] as const },
    { value: 57, range: [41, 99] as const },
  ])('is a statistic, of which every figure counts: %o', (value) => {
    expect(held({ of: 'statistic', statistic: 'InTime', value }, inspection, framework).agrees).toBe(false);
  });

  it('is a check', () => {
    expect(held({ of: 'check', check: 'Safeguarding', answer: false }, inspection, framework)).toEqual({
      agrees: false,
      published: 'no',
      found: 'yes',
      from: 'entered',
    });
    expect(held({ of: 'check', check: 'Safeguarding', answer: true }, inspection, framework).agrees).toBe(
      true,
    );
  });

  it('is the size of a sample', () => {
    expect(held({ of: 'cases', sample: 'Court', size: 42 }).agrees).toBe(true);
    expect(held({ of: 'cases', sample: 'Court', size: 43 })).toEqual({
      agrees: false,
      published: '43',
      found: '42',
      from: 'entered',
    });
  });

  it('is nothing that a table has from elsewhere', () => {
    expect(held({ of: 'cases', sample: 'toString', size: 1 }).found).toBe('nothing');
    expect(held({ of: 'rating', item: '__proto__', level: null }).found).toBe('not rated');
  });
});

describe('a rating, words and the score', () => {
  it('are no rating where what is described in words has none, and not where it has', () => {
    const described = youth2018({
      wordings: [
        {
          name: 'Proportions',
          phrases: [{ says: { text: { text: 'most' } }, when: { test: 'atLeast', percent: 0 } }],
        },
      ],
      items: [item('criterion', '1.1', { rule: { by: 'wording', wording: 'Proportions' } })],
      overall: { rule: { by: 'notRated', because: { text: 'a letter gives none' } }, limits: [] },
    });
    const letter = (answer: Answer): Inspection => ({
      framework: described.name,
      answers: { '1.1': answer },
    });
    const notRated: Expectation = { of: 'rating', item: '1.1', level: null };
    expect(held(notRated, letter({ notRated: 'no proportion is printed' }), described).agrees).toBe(true);
    expect(held(notRated, letter(70), described)).toEqual({
      agrees: false,
      published: 'not rated',
      found: '“most”',
      from: 'computed',
    });
    expect(held(expectFigure('1.1', 70), letter(70), described).agrees).toBe(true);
  });

  it('are what came out', () => {
    expect(held({ of: 'rating', item: '2.1', level: 'Good' })).toEqual({
      agrees: false,
      published: 'Good',
      found: 'Inadequate',
      from: 'computed',
    });
    expect(held({ of: 'rating', item: 'overall', level: 'RequiresImprovement' }).agrees).toBe(true);
    expect(held({ of: 'words', item: '2.1', words: 'most' })).toMatchObject({
      published: '“most”',
      found: 'no words',
    });
    expect(held({ of: 'score', score: 7 }).agrees).toBe(true);
    expect(held({ of: 'score', score: 7, maximum: 37 })).toMatchObject({
      agrees: false,
      published: '7 of 37',
      found: '7 of 36',
    });
  });
});
