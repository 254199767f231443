import { describe, expect, test } from 'vitest';
import { elm } from '../testing/homes.js';
import { applied, nothingTried, stillTried, triedCount, tryAnswer, tryCheck, tryScore } from './what-if.js';

describe('what is tried', () => {
  test('takes the place of what was entered, and leaves the rest', () => {
    const whatIf = tryCheck(tryAnswer(nothingTried, elm, '2.2', 40), elm, 'Safe', false);
    expect(triedCount(whatIf)).toBe(2);
    expect(applied(elm, whatIf)).toEqual({
      ...elm,
      answers: { '1': 'Good', '2.1': { yes: 7, of: 10 }, '2.2': 40 },
      checks: { Safe: false },
    });
  });

  test('is tried no more once it is what was entered', () => {
    const there = tryAnswer(nothingTried, elm, '2.1', { yes: 8, of: 10 });
    expect(tryAnswer(there, elm, '2.1', { yes: 7, of: 10 })).toEqual(nothingTried);
    expect(tryCheck(tryCheck(nothingTried, elm, 'Safe', false), elm, 'Safe', true)).toEqual(nothingTried);
    const printed = { ...elm, score: { value: 26, of: 36 } };
    const other = tryScore(nothingTried, printed, 27);
    expect(applied(printed, other).score).toEqual({ value: 27, of: 36 });
    expect(tryScore(other, printed, 26)).toEqual(nothingTried);
  });

  test('outlasts an edit of the text that does not enter the same', () => {
    const whatIf = tryAnswer(tryAnswer(nothingTried, elm, '1', 'Fair'), elm, '2.2', 40);
    const edited = { ...elm, answers: { ...elm.answers, '1': 'Fair' } };
    expect(stillTried(whatIf, edited)).toEqual({ answers: { '2.2': 40 }, checks: {} });
  });

  test.each(['__proto__', 'constructor'])('of something with a strange name stays an entry: %s', (id) => {
    const whatIf = tryAnswer(nothingTried, elm, id, 40);
    expect(Object.keys(applied(elm, whatIf).answers ?? {})).toContain(id);
    expect(({} as Record<string, unknown>)['yes']).toBeUndefined();
  });
});
