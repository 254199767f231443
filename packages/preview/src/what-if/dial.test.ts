import { Labels } from '@yardstick/generator/ratings';
import { describe, expect, test } from 'vitest';
import { elm, homes } from '../testing/homes.js';
import { dialFor, type Dial } from './dial.js';

const labels = new Labels(homes);

function values(dial: Dial | undefined): string[] {
  return dial?.kind === 'values' ? dial.values.map(({ text }) => text) : [];
}

describe('what can be tried', () => {
  test('of counts: every number of cases answered yes', () => {
    const dial = dialFor('2.1', labels, elm);
    expect(values(dial)).toHaveLength(11);
    expect(values(dial)[8]).toBe('8 of 10 (80%)');
    expect(dial?.kind === 'values' && dial.at).toBe(7);
  });

  test('of a printed percentage: what some of the cases of the sample can give', () => {
    const small = { ...elm, cases: { Records: 3 }, answers: { ...elm.answers, '2.2': 67 } };
    // 0, 1 of 3, 1 of 2, 2 of 3 and all, rounded as printed.
    expect(values(dialFor('2.2', labels, small))).toEqual(['0%', '33%', '50%', '67%', '100%']);
  });

  test('of a printed percentage that no count can give: that one too', () => {
    const small = { ...elm, cases: { Records: 3 }, answers: { ...elm.answers, '2.2': 85 } };
    expect(values(dialFor('2.2', labels, small))).toEqual(['0%', '33%', '50%', '67%', '85%', '100%']);
  });

  test('of a judgement: the levels, from the worst', () => {
    const dial = dialFor('1', labels, elm);
    expect(dial).toMatchObject({ kind: 'levels', chosen: 'Good' });
    expect(dial?.kind === 'levels' && dial.levels.map(({ name }) => name)).toEqual(['Poor', 'Fair', 'Good']);
  });

  test('of a judgement that was not made: any level', () => {
    const unrated = { ...elm, answers: { ...elm.answers, '1': { notRated: 'nobody was there' } } };
    expect(dialFor('1', labels, unrated)).toMatchObject({ kind: 'levels', chosen: undefined });
  });

  test('of a printed total: the totals that can be reached', () => {
    const printed = { framework: 'Homes', score: { value: 3, of: 4 } };
    expect(values(dialFor('overall', labels, printed))).toEqual([
      '0 of 4',
      '1 of 4',
      '2 of 4',
      '3 of 4',
      '4 of 4',
    ]);
  });

  test('of a rating that others make: nothing', () => {
    expect(dialFor('2', labels, elm)).toBeUndefined();
    expect(dialFor('overall', labels, elm)).toBeUndefined();
  });

  test.each([0, -1, 1_000_000_000, Number.NaN])(
    'of %d relevant cases: nothing that would take long',
    (of) => {
      const strange = { ...elm, answers: { ...elm.answers, '2.1': { yes: 0, of } } };
      expect(values(dialFor('2.1', labels, strange)).length).toBeLessThan(1002);
    },
  );
});
