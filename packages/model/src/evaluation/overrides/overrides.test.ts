import { describe, expect, it } from 'vitest';
import { validate } from '../../evaluate.js';
import type { Discretion, Framework, Ground, Limit } from '../../framework.js';
import type { Answer, Inspection, Override } from '../../inspection.js';
import { bradford } from '../../testing/bradford-2020.js';
import { overallSum } from '../../testing/changed-rules.js';
import { rated, traceOf } from '../../testing/evaluated.js';
import { STANDARDS, YOUTH_2018, withItems, youth2018 } from '../../testing/youth-2018.js';

const COURT_AND_OUT_OF_COURT = STANDARDS.slice(4);

function panel(grounds: readonly Ground[], more: Partial<Discretion> = {}): Framework {
  const discretion: Discretion = {
    title: { text: 'Ratings panel' },
    overall: false,
    ids: COURT_AND_OUT_OF_COURT,
    levels: 1,
    grounds,
    ...more,
  };
  return youth2018({ discretions: [discretion] });
}

const BECAUSE = 'the panel saw work that the sample missed';

function overriding(
  overrides: Readonly<Record<string, string>>,
  answers: Readonly<Record<string, Answer>> = {},
): Inspection {
  const given = Object.entries(overrides).map(([id, to]): [string, Override] => [
    id,
    { to, because: BECAUSE },
  ]);
  return bradford(answers, { overrides: Object.fromEntries(given) });
}

function codes(framework: Framework, inspection: Inspection): string[] {
  return validate(framework, inspection).map(({ code, path }) => `${code} ${path}`);
}

const WITHIN_5: Ground = { ground: 'nearBoundary', points: 5 };

describe('an override within the discretion', () => {
  // 3.2 is Inadequate by 3.2.2 (47%) and 3.2.3 (45%): both are within 5 points of 50.
  const result = rated(panel([WITHIN_5]), overriding({ '3.2': 'RequiresImprovement' }));

  it('is the rating, beside the mechanical one, its reason and its ground', () => {
    expect(traceOf(result, '3.2')).toMatchObject({
      rating: 'RequiresImprovement',
      decidedBy: ['3.2.2', '3.2.3'],
      override: {
        mechanical: 'Inadequate',
        because: BECAUSE,
        discretion: 'Ratings panel',
        grounds: ['within 5 points of a boundary'],
      },
    });
  });

  it('is what the overall counts', () => {
    expect(result.score).toBe(8);
  });

  it('needs no ground where none is declared', () => {
    const free = rated(panel([]), overriding({ '2.1': 'RequiresImprovement' }));
    expect(traceOf(free, '2.1').override?.grounds).toEqual([]);
  });

  it('may be of the overall rating', () => {
    // 7 is on the edge of Inadequate.
    const framework = panel([WITHIN_5], { overall: true, ids: [] });
    const lowered = rated(framework, overriding({ overall: 'Inadequate' }));
    expect(lowered).toMatchObject({ score: 7, overall: 'Inadequate' });
    expect(codes(framework, overriding({ overall: 'Good' }))).toEqual([
      'override-without-ground /overrides/overall',
    ]);
  });

  it('may depart from a level entered as published, where no ground is asked for', () => {
    const answers = { '2.1': 'Inadequate' };
    const result = rated(panel([]), overriding({ '2.1': 'RequiresImprovement' }, answers));
    expect(traceOf(result, '2.1')).toMatchObject({ entered: true, override: { mechanical: 'Inadequate' } });
  });
});

describe('near a boundary', () => {
  it('upwards, every question at the lowest level must be near', () => {
    expect(codes(panel([WITHIN_5]), overriding({ '3.2': 'RequiresImprovement' }, { '3.2.3': 44 }))).toEqual([
      'override-without-ground /overrides/3.2',
    ]);
  });

  it('downwards, one is enough', () => {
    // 3.3 is Good by 79% and 67%; 67 is 2 points above the edge at 65.
    const result = rated(panel([WITHIN_5]), overriding({ '3.3': 'RequiresImprovement' }));
    expect(result.ratings['3.3']).toBe('RequiresImprovement');
  });

  it('says which grounds there were where none holds', () => {
    const grounds: Ground[] = [
      WITHIN_5,
      { ground: 'casesChange', cases: 1 },
      { ground: 'fewCases', cases: 5 },
    ];
    // 2.1.3 is 43%: 7 points below 50, and no counts are given.
    expect(validate(panel(grounds), overriding({ '2.1': 'RequiresImprovement' }))[0]?.message).toBe(
      '2.1: its rating may only be departed from on one of the declared grounds (within 5 points of a boundary, ' +
        'one case changes the rating or 5 cases or fewer), and none holds, so it stays Inadequate.',
    );
  });

  it('does not hold for a rating that a limit lowered', () => {
    const cap: Limit = {
      atMost: 'Inadequate',
      when: { test: 'rating', id: '1.1', rating: { is: 'equal', level: 'Inadequate', not: false } },
      words: 'at most Inadequate when 1.1 is Inadequate',
    };
    const framework = {
      ...panel([WITHIN_5]),
      items: withItems(YOUTH_2018.items, { '3.3': { limits: [cap] } }),
    };
    expect(codes(framework, overriding({ '3.3': 'RequiresImprovement' }))).toEqual([
      'override-without-ground /overrides/3.3',
    ]);
  });
});

describe('cases that change the rating', () => {
  const one = panel([{ ground: 'casesChange', cases: 1 }]);
  const two = panel([{ ground: 'casesChange', cases: 2 }]);
  // 13 of 27 is 48.1%, 14 of 27 is 51.9%: one case takes a question across 50.
  const close = { yes: 13, of: 27 };

  it('is one case where one question decides', () => {
    const answers = { '3.2.2': close };
    expect(codes(one, overriding({ '3.2': 'RequiresImprovement' }, { ...answers, '3.2.3': 67 }))).toEqual([]);
  });

  it('is two cases where two questions must both rise', () => {
    const override = overriding({ '3.2': 'RequiresImprovement' }, { '3.2.2': close, '3.2.3': close });
    expect(codes(one, override)).toEqual(['override-without-ground /overrides/3.2']);
    expect(rated(two, override).ratings['3.2']).toBe('RequiresImprovement');
  });

  it('needs counts: a percentage cannot be answered the other way', () => {
    const override = overriding({ '3.2': 'RequiresImprovement' }, { '3.2.2': close, '3.2.3': 48 });
    expect(codes(two, override)).toEqual(['override-without-ground /overrides/3.2']);
  });

  it('looks through standards to the overall', () => {
    // 7 is the least for Requires improvement. 3.4 falls from Good with one case: 18 of 28 is 64.3%, 19 of 28 is 67.9%.
    const framework = panel([{ ground: 'casesChange', cases: 1 }], { overall: true, ids: [] });
    const override = overriding({ overall: 'Inadequate' }, { '3.4.1': { yes: 19, of: 28 } });
    expect(rated(framework, override).overall).toBe('Inadequate');
    expect(codes(framework, overriding({ overall: 'Inadequate' }, { '3.4.1': { yes: 21, of: 28 } }))).toEqual(
      ['override-without-ground /overrides/overall'],
    );
  });

  it('sees a limit let go when a case changes', () => {
    const cap: Limit = {
      atMost: 'Inadequate',
      when: {
        test: 'count',
        atLeast: 1,
        ids: ['3.4'],
        rating: { is: 'equal', level: 'Inadequate', not: false },
      },
      words: 'at most Inadequate when any standard in 3 is Inadequate',
    };
    const discretions = panel([{ ground: 'casesChange', cases: 1 }], { overall: true, ids: [] }).discretions;
    const framework = overallSum({}, [cap], { discretions });
    // The sum is 7 - 2 for 3.4 + 2 for 1.1, so Requires improvement but for the limit; one case lifts 3.4 above 50.
    const answers = { '1.1': 'Good', '3.4.1': close };
    expect(rated(framework, bradford(answers))).toMatchObject({ score: 7, overall: 'Inadequate' });
    expect(rated(framework, overriding({ overall: 'RequiresImprovement' }, answers)).overall).toBe(
      'RequiresImprovement',
    );
  });
});

describe('few cases', () => {
  const few = panel([{ ground: 'fewCases', cases: 5 }]);

  it('holds where a deciding question has so few relevant cases', () => {
    const override = overriding({ '3.2': 'RequiresImprovement' }, { '3.2.2': { yes: 2, of: 5 } });
    expect(rated(few, override).ratings['3.2']).toBe('RequiresImprovement');
  });

  it('does not hold where only a question that does not decide has', () => {
    const override = overriding({ '3.2': 'RequiresImprovement' }, { '3.2.1': { yes: 4, of: 5 } });
    expect(codes(few, override)).toEqual(['override-without-ground /overrides/3.2']);
  });

  it('goes by the sample where only a percentage is printed', () => {
    const override = { ...overriding({ '3.2': 'RequiresImprovement' }), cases: { Court: 42, OutOfCourt: 5 } };
    const problems = codes(few, override).filter((problem) => !problem.startsWith('impossible-percentage'));
    expect(problems).toEqual([]);
  });
});

describe('an override outside the discretion', () => {
  it.each([
    ['no discretion covers the item', { '1.1': 'Good' }, 'override-not-allowed /overrides/1.1'],
    ['further than allowed', { '3.2': 'Good' }, 'override-too-far /overrides/3.2'],
    ['to the rating it has', { '3.2': 'Inadequate' }, 'override-changes-nothing /overrides/3.2'],
    ['of what has no rating', { '3': 'Good' }, 'override-not-allowed /overrides/3'],
    ['of no item', { '9.9': 'Good' }, 'override-unknown /overrides/9.9'],
    ['to no level', { '3.2': 'Excellent' }, 'unknown-level /overrides/3.2/to'],
  ])('is an error: %s', (_, overrides, problem) => {
    expect(codes(panel([]), overriding(overrides))).toEqual([problem]);
  });

  it('is an error of an item that is not rated here', () => {
    expect(codes(panel([]), overriding({ '3.2': 'Good' }, { '3.2': { notRated: 'few cases' } }))).toEqual([
      'override-not-allowed /overrides/3.2',
    ]);
  });

  it('is an error without a reason', () => {
    const overrides = { '3.2': { to: 'RequiresImprovement', because: ' ' } };
    expect(codes(panel([]), bradford({}, { overrides }))).toEqual([
      'override-without-reason /overrides/3.2/because',
    ]);
  });

  it('says how far is allowed', () => {
    expect(validate(panel([]), overriding({ '3.2': 'Good' }))[0]?.message).toBe(
      '3.2: from Inadequate to Good is 2 levels, and the framework allows 1.',
    );
  });
});
