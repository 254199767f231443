import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate.js';
import type { Framework } from '../framework.js';
import type { Answer } from '../inspection.js';
import { rated, traceOf } from '../testing/evaluated.js';
import { bradford } from '../testing/bradford-2020.js';
import { CASE_QUALITY, YOUTH_2018, item, youth2018 } from '../testing/youth-2018.js';

/** One question and nothing else, so that every pair of counts can be tried. */
function oneQuestion(banding = CASE_QUALITY): Framework {
  return youth2018({
    bandings: [banding],
    items: [item('question', '1', { sample: 'Court', rule: { by: 'percentage', banding: 'CaseQuality' } })],
    overall: { rule: { by: 'notRated', because: { text: 'only a question' } }, limits: [] },
  });
}

const UNROUNDED = oneQuestion({
  ...CASE_QUALITY,
  decimals: null,
  bands: [
    { to: 50, toIncluded: false, level: 'Inadequate' },
    { from: 50, to: 65, toIncluded: false, level: 'RequiresImprovement' },
    { from: 65, to: 80, toIncluded: false, level: 'Good' },
    { from: 80, level: 'Outstanding' },
  ],
});

const ROUNDED = oneQuestion();

function ratingOf(framework: Framework, answer: Answer): string | null | undefined {
  return rated(framework, { framework: 'Youth2018', cases: { Court: 200 }, answers: { '1': answer } })
    .ratings['1'];
}

describe('the percentage of relevant cases answered yes', () => {
  it('agrees with plain whole-number arithmetic on every pair of yes and relevant up to 200', () => {
    const wrong: string[] = [];
    for (let of = 1; of <= 200; of += 1) {
      for (let yes = 0; yes <= of; yes += 1) {
        const percent = Math.floor((200 * yes + of) / (2 * of));
        const expected =
          percent < 50
            ? 'Inadequate'
            : percent < 65
              ? 'RequiresImprovement'
              : percent < 80
                ? 'Good'
                : 'Outstanding';
        if (ratingOf(ROUNDED, { yes, of }) !== expected) wrong.push(`${yes} of ${of}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    [20, 31],
    [22, 34],
    [24, 37],
  ])('%d of %d is Good when rounded to whole, and short of it when not', (yes, of) => {
    expect(ratingOf(ROUNDED, { yes, of })).toBe('Good');
    expect(ratingOf(UNROUNDED, { yes, of })).toBe('RequiresImprovement');
  });

  it('is rounded half up from the exact value: 129 of 200 is 64.5, and so 65', () => {
    const result = rated(
      YOUTH_2018,
      bradford({ '2.1.1': { yes: 129, of: 200 } }, { cases: { Court: 200, OutOfCourt: 28 } }),
    );
    expect(traceOf(result, '2.1.1')).toMatchObject({
      rating: 'Good',
      figure: { yes: 129, of: 200, value: 65, exact: '129/2' },
      boundaries: {
        lower: { at: 65, level: 'RequiresImprovement', points: 0, cases: 1 },
        upper: { at: 80, level: 'Outstanding', points: 15, cases: 30 },
      },
    });
  });

  it('says how many cases answered the other way would change the rating', () => {
    // 18 of 42 is 42.9%. 50 is reached from 49.5%, which is 20.79 cases, so from 21.
    const result = rated(YOUTH_2018, bradford({ '2.1.3': { yes: 18, of: 42 } }));
    expect(traceOf(result, '2.1.3').figure).toEqual({ yes: 18, of: 42, value: 43, exact: '300/7' });
    expect(traceOf(result, '2.1.3').boundaries).toEqual({
      upper: { at: 50, level: 'RequiresImprovement', points: 7, cases: 3 },
    });
  });

  it('keeps a published decimal exact', () => {
    expect(ratingOf(ROUNDED, 64.5)).toBe('Good');
    expect(ratingOf(ROUNDED, 64.4)).toBe('RequiresImprovement');
    expect(ratingOf(UNROUNDED, 64.99)).toBe('RequiresImprovement');
  });

  it('does not exist where every case was not applicable', () => {
    const result = rated(YOUTH_2018, bradford({ '2.1.3': { yes: 0, of: 0 } }));
    expect(traceOf(result, '2.1.3')).toMatchObject({ rating: null, notRated: 'no relevant cases' });
    expect(traceOf(result, '2.1')).toMatchObject({
      rating: null,
      notRated: '2.1.3 is not rated',
      unrated: ['2.1.3'],
    });
    expect(result).toMatchObject({ score: null, maximum: null, overall: null });
  });

  it('is not rated where the author left a gap between bands', () => {
    const gapped = oneQuestion({ ...CASE_QUALITY, decimals: null });
    const evaluation = evaluate(gapped, { framework: 'Youth2018', answers: { '1': 64.5 } });
    expect(evaluation).toMatchObject({
      ok: true,
      result: { ratings: { '1': null }, trace: [{ notRated: 'no band of CaseQuality holds 64.5' }, {}] },
    });
  });

  it('may be replaced by the level that was published', () => {
    const result = rated(YOUTH_2018, bradford({ '2.1.3': 'Inadequate' }));
    expect(traceOf(result, '2.1.3')).toEqual({
      item: '2.1.3',
      kind: 'question',
      rating: 'Inadequate',
      rule: 'CaseQuality',
      entered: true,
    });
    expect(result.score).toBe(7);
  });
});
