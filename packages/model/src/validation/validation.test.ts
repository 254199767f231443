import { describe, expect, it } from 'vitest';
import { evaluate, validate } from '../evaluate.js';
import type { Framework } from '../framework.js';
import { BRADFORD, bradford } from '../testing/bradford-2020.js';
import { overallSum } from '../testing/changed-rules.js';
import { RATING, YOUTH_2018, item, withItems, youth2018 } from '../testing/youth-2018.js';

/** The 2018 framework with one of everything else that an inspection can say. */
const EVERYTHING: Framework = overallSum(
  {},
  [
    {
      atMost: 'Inadequate',
      when: { test: 'check', check: 'Safeguarding', is: false },
      words: 'at most Inadequate when Safeguarding is no',
    },
  ],
  {
    scales: [
      RATING,
      {
        name: 'Judgement',
        levels: [
          { name: 'Adequate', score: 2 },
          { name: 'Excellent', score: 4 },
        ],
      },
    ],
    wordings: [
      {
        name: 'Proportions',
        phrases: [
          { says: { text: { text: 'all' } }, when: { test: 'exactly', percent: 100 } },
          { says: { form: 'percentage' }, when: { test: 'atLeast', percent: 0 } },
        ],
      },
    ],
    checks: [{ name: 'Safeguarding', title: { text: 'Is safeguarding effective?' } }],
    statistics: [
      { name: 'Timely', title: { text: 'Initial assessment completed on time' }, unit: 'percent' },
      { name: 'Staff', title: { text: 'Staff in post' }, unit: 'number' },
    ],
    noteHeadings: [
      { kind: 'standard', headings: [{ text: 'Strengths' }, { text: 'Areas for improvement' }] },
    ],
    items: [
      ...YOUTH_2018.items,
      item('section', '4', {
        items: [
          item('criterion', '4.1', { sample: 'Court', rule: { by: 'wording', wording: 'Proportions' } }),
          item('judgement', '4.2', { rule: { by: 'inspectors', scale: 'Judgement' } }),
          item('criterion', '4.3', { rule: { by: 'notRated', because: { text: 'not published' } } }),
        ],
      }),
    ],
  },
);

const FINE = {
  ...bradford({ '4.1': 75, '4.2': 'Adequate' }),
  checks: { Safeguarding: true },
  statistics: { Timely: { value: 57, average: 79, range: [41, 100] } },
  notes: { '1.1': { Strengths: 'a board that asks' } },
};

function problemsOf(input: unknown): string[] {
  return validate(EVERYTHING, input).map(({ code, path }) => `${code} ${path}`);
}

function answering(answers: Readonly<Record<string, unknown>>): unknown {
  return { ...FINE, answers: { ...FINE.answers, ...answers } };
}

describe('an inspection without fault', () => {
  it('has no problems', () => {
    expect(problemsOf(FINE)).toEqual([]);
  });
});

describe('each mistake is reported once, with nothing that only follows from it', () => {
  it.each([
    ['a level that is nearly right', { '1.1': 'Inadequat' }, 'unknown-level /answers/1.1'],
    ['a level of another scale', { '1.1': 'Excellent' }, 'wrong-scale /answers/1.1'],
    ['101%', { '2.1.1': 101 }, 'percentage-range /answers/2.1.1'],
    ['less than nothing', { '2.1.1': -1 }, 'percentage-range /answers/2.1.1'],
    ['a percentage in quotation marks', { '2.1.1': '67%' }, 'wrong-type /answers/2.1.1'],
    ['43 of 42', { '2.1.1': { yes: 43, of: 42 } }, 'count-above-relevant /answers/2.1.1/yes'],
    ['more relevant than sampled', { '2.1.1': { yes: 20, of: 43 } }, 'count-above-sample /answers/2.1.1/of'],
    ['half a case', { '2.1.1': { yes: 20.5, of: 42 } }, 'count-not-whole /answers/2.1.1/yes'],
    ['half of the counts', { '2.1.1': { yes: 20 } }, 'wrong-type /answers/2.1.1/of'],
    ['a third count', { '2.1.1': { yes: 20, of: 42, na: 0 } }, 'unknown-key /answers/2.1.1/na'],
    ['a list', { '2.1.1': [20, 42] }, 'wrong-type /answers/2.1.1'],
    ['null', { '1.1': null }, 'wrong-type /answers/1.1'],
    ['no reason', { '1.1': { notRated: '' } }, 'not-rated-without-reason /answers/1.1/notRated'],
    ['a reason that is no text', { '1.1': { notRated: true } }, 'wrong-type /answers/1.1/notRated'],
    ['a percentage for a judged standard', { '1.1': 67 }, 'answer-not-taken /answers/1.1'],
    ['counts for a judged standard', { '1.1': { yes: 1, of: 2 } }, 'answer-not-taken /answers/1.1'],
    ['a percentage for a standard', { '2.1': 67 }, 'answer-not-taken /answers/2.1'],
    ['a level for a domain that only groups', { '2': 'Good' }, 'answer-not-taken /answers/2'],
    ['an answer for what the framework does not rate', { '4.3': 'Good' }, 'answer-not-taken /answers/4.3'],
    ['a percentage for the overall', { overall: 67 }, 'answer-not-taken /answers/overall'],
    ['an overall that the rest does not give', { overall: 'Good' }, 'entered-disagrees /answers/overall'],
    ['an item that is not there', { '9.9': 67 }, 'unknown-item /answers/9.9'],
    ['words that are no phrase', { '4.1': 'nearly all' }, 'unknown-phrase /answers/4.1'],
    ['no answer', { '3.4.2': undefined }, 'missing-answer /answers/3.4.2'],
    ['a percentage that no count gives', { '2.1.1': 49.9 }, 'impossible-percentage /answers/2.1.1'],
  ])('answers: %s', (_, answers, problem) => {
    expect(problemsOf(answering(answers))).toEqual([problem]);
  });

  it.each([
    ['an unknown key', { anwsers: {} }, 'unknown-key /anwsers'],
    ['another framework', { framework: 'Youth2021' }, 'wrong-framework /framework'],
    ['no framework', { framework: undefined }, 'wrong-framework /framework'],
    ['a service that is no text', { service: 5 }, 'wrong-type /service'],
    ['a month that is none', { fieldwork: '2019-13' }, 'bad-date /fieldwork'],
    ['a day that is none', { published: '2019-02-29' }, 'bad-date /published'],
    ['fieldwork the wrong way round', { fieldwork: '2019-09-20/2019-09-16' }, 'date-order /fieldwork'],
    ['a report before its fieldwork', { published: '2019-08' }, 'date-order /published'],
    ['fieldwork before the framework', { fieldwork: '2018-05' }, 'fieldwork-outside /fieldwork'],
    [
      'fieldwork after the framework',
      { fieldwork: '2021-07', published: '2022-01' },
      'fieldwork-outside /fieldwork',
    ],
    [
      'a sample that is not there',
      { cases: { Court: 42, OutOfCourt: 28, Custody: 3 } },
      'unknown-sample /cases/Custody',
    ],
    ['a sample of half a case', { cases: { Court: 42, OutOfCourt: 27.5 } }, 'sample-size /cases/OutOfCourt'],
    ['no size of a sample', { cases: { Court: 42 } }, 'missing-sample-size /cases/OutOfCourt'],
    [
      'a check that is not there',
      { checks: { Safeguarding: true, Safe: true } },
      'unknown-check /checks/Safe',
    ],
    [
      'a check that is neither yes nor no',
      { checks: { Safeguarding: 'yes' } },
      'wrong-type /checks/Safeguarding',
    ],
    ['a check not answered', { checks: {} }, 'missing-check /checks/Safeguarding'],
    [
      'a statistic that is not there',
      { statistics: { Late: { value: 1 } } },
      'unknown-statistic /statistics/Late',
    ],
    [
      'a statistic of 101%',
      { statistics: { Timely: { value: 101 } } },
      'statistic-range /statistics/Timely/value',
    ],
    ['a statistic without a value', { statistics: { Timely: {} } }, 'wrong-type /statistics/Timely/value'],
    [
      'a range the wrong way round',
      { statistics: { Timely: { value: 57, range: [100, 41] } } },
      'statistic-range /statistics/Timely/range',
    ],
    [
      'an average outside the range',
      { statistics: { Timely: { value: 57, average: 30, range: [41, 100] } } },
      'statistic-range /statistics/Timely/average',
    ],
    [
      'a range of one',
      { statistics: { Timely: { value: 57, range: [41] } } },
      'wrong-type /statistics/Timely/range',
    ],
    ['a note of no item', { notes: { '9.9': { Strengths: '' } } }, 'unknown-item /notes/9.9'],
    ['a note under no heading', { notes: { '1.1': { Strenghts: '' } } }, 'unknown-note /notes/1.1/Strenghts'],
    ['a note that is no text', { notes: { '1.1': { Strengths: 1 } } }, 'wrong-type /notes/1.1/Strengths'],
    ['a score that is no number', { score: { value: '7' } }, 'wrong-type /score/value'],
    ['answers that are no object', { answers: [] }, 'wrong-type /answers'],
  ])('%s', (_, part, problem) => {
    expect(problemsOf({ ...FINE, ...part })).toEqual([problem]);
  });

  it.each([['text'], [null], [[]], [7], [undefined]])('an inspection that is %j is none at all', (input) => {
    expect(problemsOf(input)).toEqual(['not-an-object ']);
  });
});

describe('figures that need no percentage sign to be right', () => {
  it('a statistic in numbers may be above 100', () => {
    expect(problemsOf({ ...FINE, statistics: { Staff: { value: 140 } } })).toEqual([]);
  });

  it('fieldwork may be a month, a day or a period, and published in its last month', () => {
    for (const fieldwork of ['2019-09', '2019-09-16', '2019-09-16/2020-01-10']) {
      expect(problemsOf({ ...FINE, fieldwork })).toEqual([]);
    }
  });
});

describe('what was meant', () => {
  function messageOf(input: unknown): string | undefined {
    return validate(EVERYTHING, input)[0]?.message;
  }

  it('is suggested where exactly one thing is near', () => {
    expect(messageOf(answering({ '1.1': 'Outstandng' }))).toBe(
      '1.1: "Outstandng" is no level of Rating (did you mean Outstanding?): ' +
        'write Outstanding, Good, RequiresImprovement or Inadequate.',
    );
    expect(messageOf(answering({ '1.1': 'Requires improvement' }))).toContain(
      '(did you mean RequiresImprovement?)',
    );
    expect(messageOf({ ...FINE, anwsers: {} })).toContain('(did you mean answers?)');
  });

  it('is not guessed where several are as near', () => {
    expect(messageOf(answering({ '2.1.9': 50 }))).toBe('Youth2018 has no item "2.1.9".');
  });
});

describe('data for another framework', () => {
  it('is said to be so, and not called unknown and missing item by item', () => {
    const input = { framework: 'Youth2021', answers: { '4.1': 75, '5.1': 'Good', '2.1.1': 101 } };
    expect(problemsOf(input)).toEqual(['wrong-framework /framework', 'percentage-range /answers/2.1.1']);
  });
});

describe('an answer that is refused', () => {
  it('does not make what is under it missing, nor what is above it disagree', () => {
    const input = answering({ '2.1': 'Goood', '2.1.1': undefined, '2.1.2': undefined, '2.1.3': undefined });
    expect(problemsOf(input)).toEqual(['unknown-level /answers/2.1']);
    expect(problemsOf({ ...(answering({ '1.1': 'Goood' }) as object), score: { value: 30 } })).toEqual([
      'unknown-level /answers/1.1',
    ]);
  });
});

describe('a check that cannot matter', () => {
  it('need not be answered', () => {
    const cap = {
      atMost: 'Inadequate',
      when: { test: 'check' as const, check: 'Safeguarding', is: false },
      words: 'at most Inadequate when Safeguarding is no',
    };
    const framework = youth2018({
      checks: EVERYTHING.checks,
      items: withItems(YOUTH_2018.items, { '2.1': { limits: [cap] } }),
    });
    expect(validate(framework, BRADFORD).map(({ code }) => code)).toEqual(['missing-check']);
    expect(validate(framework, bradford({ '2.1': { notRated: 'few cases' } }))).toEqual([]);
    expect(validate(framework, bradford({ '2.1': 'Inadequate' }))).toEqual([]);
  });
});

describe('several mistakes', () => {
  it('are all reported at once, in the order of the data and of the framework', () => {
    const input = {
      ...(answering({ '3.1.1': 101, '1.1': 'Goood', '9.9': 1, '2.1.1': { yes: 43, of: 42 } }) as object),
      service: 1,
      extra: true,
      checks: {},
    };
    expect(problemsOf(input)).toEqual([
      'unknown-key /extra',
      'wrong-type /service',
      'unknown-item /answers/9.9',
      'unknown-level /answers/1.1',
      'count-above-relevant /answers/2.1.1/yes',
      'percentage-range /answers/3.1.1',
      'missing-check /checks/Safeguarding',
    ]);
  });

  it('stand in the way of a result; warnings come with it', () => {
    expect(evaluate(YOUTH_2018, bradford({ '1.1': 'Goood' }))).toMatchObject({ ok: false });
    expect(evaluate(YOUTH_2018, { ...BRADFORD, fieldwork: '2018-05' })).toMatchObject({
      ok: true,
      result: { notices: [{ code: 'fieldwork-outside', severity: 'warning' }] },
    });
  });
});
