import { describe, expect, it } from 'vitest';
import { validate } from '../evaluate.js';
import type { Framework } from '../framework.js';
import { bradford } from '../testing/bradford-2020.js';
import { standards, withOverall } from '../testing/changed-rules.js';
import { rated, traceOf } from '../testing/evaluated.js';
import { YOUTH_2018, item, withItems, youth2018 } from '../testing/youth-2018.js';

const NO_OVERALL = {
  rule: { by: 'notRated' as const, because: { text: 'no general rating is given' } },
  limits: [],
};

describe('criteria described in words', () => {
  const letter: Framework = youth2018({
    wordings: [
      {
        name: 'Proportions',
        phrases: [
          { says: { form: 'counts' }, when: { test: 'casesAtMost', cases: 14 } },
          { says: { text: { text: 'the great majority' } }, when: { test: 'atLeast', percent: 80 } },
        ],
      },
    ],
    items: [
      item('section', '2', {
        sample: 'Court',
        items: ['2.1', '2.2', '2.3', '2.4'].map((id) =>
          item('criterion', id, { sample: 'Court', rule: { by: 'wording', wording: 'Proportions' } }),
        ),
      }),
    ],
    overall: NO_OVERALL,
  });
  const result = rated(letter, {
    framework: 'Youth2018',
    cases: { Court: 20 },
    answers: {
      '2.1': { yes: 17, of: 20 },
      '2.2': { yes: 5, of: 8 },
      '2.3': 'the great majority',
      '2.4': { yes: 0, of: 0 },
    },
  });

  it('have words and no rating', () => {
    expect(result.ratings).toEqual({});
    expect(result.described).toEqual({
      '2.1': 'the great majority',
      '2.2': 'five out of eight',
      '2.3': 'the great majority',
      '2.4': null,
    });
  });

  it('show what was described', () => {
    expect(traceOf(result, '2.1')).toEqual({
      item: '2.1',
      kind: 'criterion',
      rating: null,
      rule: 'described by Proportions',
      figure: { yes: 17, of: 20, value: 85 },
      description: 'the great majority',
    });
    expect(traceOf(result, '2.4').notRated).toBe('no relevant cases');
  });

  it('say so where no phrase fits', () => {
    const answers = { '2.1': 50, '2.2': 80, '2.3': 80, '2.4': 80 };
    const entry = traceOf(rated(letter, { framework: 'Youth2018', answers }), '2.1');
    expect(entry).toMatchObject({ notRated: 'no phrase of Proportions fits', figure: { value: 50 } });
  });
});

describe('a section judged by inspectors with questions that are counted', () => {
  const section: Framework = youth2018({
    items: [
      item('section', '1', {
        rule: { by: 'inspectors', scale: 'Rating' },
        items: [
          item('question', '1.1', { sample: 'Court', rule: { by: 'percentage', banding: 'CaseQuality' } }),
        ],
      }),
    ],
    overall: NO_OVERALL,
  });

  it('needs both answered: the judgement does not stand for the questions', () => {
    const problems = validate(section, { framework: 'Youth2018', answers: { '1': 'Good' } });
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(['missing-answer /answers/1.1']);
  });
});

describe('a domain rated from its standards', () => {
  const domains = withItems(YOUTH_2018.items, {
    '2': {
      rule: {
        by: 'lowest',
        members: standards({ ids: ['2.1', '2.2', '2.3'], words: 'standards except 2.4' }),
      },
    },
  });
  const framework = youth2018({ items: domains, overall: NO_OVERALL });
  const without = (...ids: readonly string[]) =>
    Object.fromEntries(ids.flatMap((id) => [1, 2, 3].map((place) => [`${id}.${place}`, undefined])));

  it('may be entered as published, with everything that it is rated from left out', () => {
    const result = rated(framework, bradford({ ...without('2.1', '2.2', '2.3'), '2': 'Inadequate' }));
    expect(traceOf(result, '2')).toMatchObject({ rating: 'Inadequate', entered: true });
    expect(traceOf(result, '2.1').notRated).toBe('not entered; 2 was entered as published');
    expect(traceOf(result, '2.1.1').notRated).toBe('not entered; 2 was entered as published');
  });

  it('does not stand for a standard that it is not rated from', () => {
    const problems = validate(framework, bradford({ ...without('2.4'), '2': 'Inadequate' }));
    expect(problems.map(({ path }) => path)).toEqual(['/answers/2.4.1', '/answers/2.4.2', '/answers/2.4.3']);
  });
});

describe('an overall rating that the inspectors enter', () => {
  const framework = withOverall({ by: 'inspectors', scale: 'Rating' });

  it('is entered beside the items, and missed where it is not', () => {
    expect(rated(framework, bradford({ overall: 'Good' })).overall).toBe('Good');
    expect(validate(framework, bradford({})).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'missing-answer /answers/overall',
    ]);
  });
});
