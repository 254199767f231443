import { describe, expect, it } from 'vitest';
import type { Banding, Limit } from '../framework.js';
import { bradford } from '../testing/bradford-2020.js';
import { overallSum, standards, withOverall } from '../testing/changed-rules.js';
import { rated, traceOf } from '../testing/evaluated.js';
import {
  CASE_QUALITY,
  OVERALL_SCORE,
  STANDARDS,
  YOUTH_2018,
  youth2018,
  withItems,
} from '../testing/youth-2018.js';

const ALL_GOOD = Object.fromEntries(STANDARDS.map((id) => [id, 'Good']));

/** An inspection of which only the ratings of standards are printed. */
function printed(levels: Readonly<Record<string, string>>) {
  return { framework: 'Youth2018', answers: { ...ALL_GOOD, ...levels } };
}

describe('a sum', () => {
  it('leaves out a standard that does not count', () => {
    const framework = overallSum({ ids: STANDARDS.slice(0, 11), words: 'standards except 3.4' });
    const result = rated(framework, bradford({}));
    // 3.4 is Good, which is 2 of the 7.
    expect(result).toMatchObject({ score: 5, maximum: 33, overall: 'Inadequate' });
    expect(traceOf(result, 'overall').rule).toBe('OverallScore of sum of standards except 3.4');
  });

  it('is not rated when a member is not, and names it', () => {
    const result = rated(
      YOUTH_2018,
      bradford({ '1.1': { notRated: 'pilot' }, '1.3': { notRated: 'pilot' } }),
    );
    expect(result).toMatchObject({ score: null, maximum: null, overall: null });
    expect(traceOf(result, 'overall')).toMatchObject({
      notRated: '1.1 and 1.3 are not rated',
      unrated: ['1.1', '1.3'],
    });
  });

  it('leaves unrated members out of the score and of the most it could be, where the author says so', () => {
    const framework = overallSum({ ignoringUnrated: true });
    const result = rated(framework, bradford({ '1.2': { notRated: 'pilot' } }));
    // 1.2 is Requires improvement, which is 1 of the 7; each standard is 3 of the 36.
    expect(result).toMatchObject({ score: 6, maximum: 33, overall: 'Inadequate' });
    expect(traceOf(result, 'overall')).toMatchObject({
      rule: 'OverallScore of sum of standards ignoring unrated',
      unrated: ['1.2'],
    });
  });

  it('is not rated when there is nothing left', () => {
    const framework = overallSum({ ids: ['1.1', '1.2'], ignoringUnrated: true });
    const result = rated(framework, bradford({ '1.1': { notRated: 'pilot' }, '1.2': { notRated: 'pilot' } }));
    expect(traceOf(result, 'overall')).toMatchObject({
      rating: null,
      notRated: 'none of the standards is rated',
    });
  });

  it('counts weights exactly, decimals included', () => {
    const items = withItems(YOUTH_2018.items, { '1.2': { weight: 0.1 }, '3.1': { weight: 2.5 } });
    const framework = overallSum({}, [], { items });
    // 1 × 0.1 for 1.2, 2 × 2.5 for 3.1, and 2 each for 3.3 and 3.4; the most is 10 × 3 + 0.3 + 7.5.
    expect(rated(framework, bradford({}))).toMatchObject({ score: 9.1, maximum: 37.8 });
  });
});

describe('a mean and a share', () => {
  const MEAN: Banding = {
    ...OVERALL_SCORE,
    bands: [
      { to: 1, toIncluded: false, level: 'Inadequate' },
      { from: 1, to: 2, toIncluded: false, level: 'RequiresImprovement' },
      { from: 2, level: 'Good' },
    ],
  };

  it('bands the exact mean: 7 of 12 standards is 7/12', () => {
    const framework = withOverall({ by: 'mean', banding: 'OverallScore', members: standards() }, [], {
      bandings: [CASE_QUALITY, MEAN],
    });
    const result = rated(framework, bradford({}));
    expect(result).toMatchObject({ score: 7, maximum: 36, overall: 'Inadequate' });
    expect(traceOf(result, 'overall').figure).toEqual({
      value: 0.583333,
      exact: '7/12',
      score: 7,
      maximum: 36,
    });
  });

  it('bands the sum as a percentage of the most it could be: 7 of 36 is 19.4%', () => {
    const framework = withOverall({ by: 'share', banding: 'CaseQuality', members: standards() });
    const result = rated(framework, bradford({}));
    expect(traceOf(result, 'overall')).toMatchObject({
      rating: 'Inadequate',
      rule: 'CaseQuality of share of standards',
      figure: { value: 19, exact: '175/9', score: 7, maximum: 36 },
    });
  });

  it('are not rated where nothing carries weight', () => {
    const items = withItems(YOUTH_2018.items, { '1.1': { weight: 0 } });
    const members = standards({ ids: ['1.1'] });
    const framework = withOverall({ by: 'mean', banding: 'OverallScore', members }, [], { items });
    expect(traceOf(rated(framework, bradford({})), 'overall').notRated).toBe(
      'what there is to add up carries no weight',
    );
  });
});

describe('a pick', () => {
  const levels = { '1.1': 'Inadequate', '1.2': 'RequiresImprovement', '1.3': 'Good', '1.4': 'Outstanding' };

  it.each([
    ['lowest', ['1.1', '1.2', '1.3', '1.4'], 'Inadequate', ['1.1']],
    ['highest', ['1.1', '1.2', '1.3', '1.4'], 'Outstanding', ['1.4']],
    ['median', ['1.1', '1.2', '1.3', '1.4'], 'RequiresImprovement', ['1.2']],
    ['median', ['1.1', '1.3', '1.4'], 'Good', ['1.3']],
    ['median', ['1.2', '1.3', '2.1', '2.2'], 'Good', ['1.3', '2.1', '2.2']],
  ] as const)('%s of %j is %s', (by, ids, rating, decidedBy) => {
    const framework = withOverall({ by, members: standards({ ids }) });
    expect(traceOf(rated(framework, printed(levels)), 'overall')).toMatchObject({ rating, decidedBy });
  });
});

describe('a limit', () => {
  const inadequateInCourt: Limit = {
    atMost: 'RequiresImprovement',
    when: {
      test: 'count',
      atLeast: 1,
      ids: ['2.1', '2.2', '2.3', '2.4'],
      rating: { is: 'equal', level: 'Inadequate', not: false },
    },
    words: 'at most RequiresImprovement when any standard in 2 is Inadequate',
  };
  const unsafe: Limit = {
    atMost: 'Inadequate',
    when: { test: 'check', check: 'Safeguarding', is: false },
    words: 'at most Inadequate when Safeguarding is no',
  };
  const framework = overallSum({}, [inadequateInCourt, unsafe], {
    checks: [{ name: 'Safeguarding', title: { text: 'Is safeguarding effective?' } }],
  });

  it('lowers the rating when its condition holds', () => {
    const result = rated(framework, { ...printed({ '2.3': 'Inadequate' }), checks: { Safeguarding: true } });
    expect(result).toMatchObject({ score: 22, overall: 'RequiresImprovement' });
    expect(traceOf(result, 'overall').limits).toEqual([{ words: inadequateInCourt.words, changed: true }]);
    // 22 is Good; without the limit that would have been the rating.
    expect(traceOf(result, 'overall').ruled).toBe('Good');
  });

  it('loses to a stricter one', () => {
    const result = rated(framework, { ...printed({ '2.3': 'Inadequate' }), checks: { Safeguarding: false } });
    expect(result.overall).toBe('Inadequate');
    expect(traceOf(result, 'overall').limits).toEqual([
      { words: inadequateInCourt.words, changed: false },
      { words: unsafe.words, changed: true },
    ]);
  });

  it('is shown, and changes nothing, where the rating is no better already', () => {
    const result = rated(framework, bradford({}, { checks: { Safeguarding: true } }));
    expect(result.overall).toBe('RequiresImprovement');
    expect(traceOf(result, 'overall').limits).toEqual([{ words: inadequateInCourt.words, changed: false }]);
    expect(traceOf(result, 'overall')).not.toHaveProperty('ruled');
  });

  it('does not hold for an item that is not rated, negated or not', () => {
    const notGood: Limit = {
      atMost: 'Inadequate',
      when: { test: 'rating', id: '2.1', rating: { is: 'equal', level: 'Good', not: true } },
      words: 'at most Inadequate when 2.1 is not Good',
    };
    const ignoring = overallSum({ ignoringUnrated: true }, [notGood]);
    const inspection = printed({ '2.1': 'RequiresImprovement' });
    expect(rated(ignoring, inspection).overall).toBe('Inadequate');
    const answers = { ...inspection.answers, '2.1': { notRated: 'too few cases' } };
    expect(rated(ignoring, { ...inspection, answers }).overall).toBe('Good');
  });

  it('can ask whether an item is rated at all', () => {
    const unratedCap: Limit = {
      atMost: 'Inadequate',
      when: { test: 'rating', id: '2.1', rating: { is: 'rated', not: true } },
      words: 'at most Inadequate when 2.1 is not rated',
    };
    const ignoring = overallSum({ ignoringUnrated: true }, [unratedCap]);
    const answers = { ...ALL_GOOD, '2.1': { notRated: 'too few cases' } };
    expect(rated(ignoring, { framework: 'Youth2018', answers }).overall).toBe('Inadequate');
    expect(rated(ignoring, printed({})).overall).toBe('Good');
  });

  it('`all` of none never holds', () => {
    const empty: Limit = {
      atMost: 'Inadequate',
      when: { test: 'count', atLeast: 'all', ids: [], rating: { is: 'rated', not: false } },
      words: 'at most Inadequate when all standards in 9 are rated',
    };
    expect(rated(overallSum({}, [empty]), printed({})).overall).toBe('Good');
  });
});

describe('a framework without an overall rating', () => {
  it('says why', () => {
    const framework = withOverall({ by: 'notRated', because: { text: 'parts are not comparable' } });
    const result = rated(framework, bradford({}));
    expect(result).toMatchObject({ score: null, maximum: null, overall: null });
    expect(traceOf(result, 'overall')).toEqual({
      item: 'overall',
      kind: 'overall',
      rating: null,
      rule: 'not rated',
      notRated: 'parts are not comparable',
    });
  });
});

describe('a domain that is not rated in one inspection', () => {
  it('leaves everything in it unrated, for the reason given', () => {
    const court = Object.fromEntries(
      ['2.1', '2.2', '2.3', '2.4'].flatMap((id) => [1, 2, 3].map((n) => [`${id}.${n}`, undefined])),
    );
    const result = rated(YOUTH_2018, bradford({ ...court, '2': { notRated: 'too few court cases' } }));
    expect(traceOf(result, '2.1')).toMatchObject({ rating: null, notRated: 'too few court cases' });
    expect(traceOf(result, '2.4.3')).toMatchObject({ rating: null, notRated: 'too few court cases' });
    expect(result.ratings['3.1']).toBe('Good');
    expect(traceOf(result, 'overall').unrated).toEqual(['2.1', '2.2', '2.3', '2.4']);
  });
});

describe('a rule that leads back to itself', () => {
  it('ends, and is not rated', () => {
    const items = withItems(YOUTH_2018.items, {
      '2.1': { rule: { by: 'lowest', members: standards({ ids: ['2.1'] }) } },
    });
    const framework = youth2018({ items });
    expect(rated(framework, bradford({})).ratings['2.1']).toBeNull();
  });
});
