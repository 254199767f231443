import { describe, expect, it } from 'vitest';
import type { Inspection } from '@yardstick/model';
import { HOME, engineOf } from '../testing/engine.js';
import { ratedSoFar } from './so-far.js';

const engine = engineOf(HOME);

const whole: Inspection = {
  framework: 'Home',
  cases: { Records: 10 },
  answers: { 1: 'Good', '2.1': { yes: 9, of: 10 }, '2.2': { yes: 6, of: 10 } },
  checks: { Manager: true },
};

function rated(inspection: Inspection) {
  const found = ratedSoFar(engine, inspection);
  return { ...found?.result.ratings, overall: found?.result.overall, open: [...(found?.open ?? [])] };
}

describe('ratings while an inspection is filled in', () => {
  it('are those of the engine once everything is there', () => {
    expect(ratedSoFar(engine, whole)?.result).toEqual(engine.rate(whole));
    // 2 for the first standard, and 1 for the second, which its weaker question decides.
    expect(rated(whole)).toEqual({
      1: 'Good',
      2: 'Fair',
      '2.1': 'Good',
      '2.2': 'Fair',
      overall: 'Fair',
      open: [],
    });
  });

  it('leave open what nothing has been entered for, and what turns on it', () => {
    expect(rated({ framework: 'Home', checks: { Manager: true }, answers: { 1: 'Good' } })).toEqual({
      1: 'Good',
      2: null,
      '2.1': null,
      '2.2': null,
      overall: null,
      open: [],
    });
  });

  it('do not guess a check, and know where it makes no difference', () => {
    expect(rated({ ...whole, checks: {} })).toMatchObject({ 2: 'Fair', open: ['overall'] });
    // The sum is Poor without the cap too.
    const poor = { ...whole.answers, 1: 'Poor' };
    expect(rated({ ...whole, answers: poor, checks: {} })).toMatchObject({ overall: 'Poor', open: [] });
  });

  it('leave out what is wrong and say nothing of it: that is for the list of problems', () => {
    const wrong = {
      ...whole,
      answers: { ...whole.answers, 1: 'Godo' },
      statistics: { Beds: { value: 120 } },
      notes: { 9: { Strengths: 'x' } },
      overrides: { 1: { to: 'Poor', because: 'a reason' } },
      fieldwork: 'last week',
    } as unknown as Inspection;
    expect(engine.validate(wrong).length).toBeGreaterThan(3);
    expect(rated(wrong)).toMatchObject({ 1: null, 2: 'Fair', overall: null });
  });

  it('are none where the inspection is of another framework', () => {
    expect(ratedSoFar(engine, { ...whole, framework: 'House' })).toBeUndefined();
  });
});
