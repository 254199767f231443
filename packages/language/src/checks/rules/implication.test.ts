import type { Condition, RatingTest } from '@yardstick/model';
import { describe, expect, it } from 'vitest';
import { implies, type Passing } from './implication.js';

const levels = ['Inadequate', 'RequiresImprovement', 'Good', 'Outstanding'];

const passing: Passing = (_, test) => {
  if (test.is === 'rated') return new Set(test.not ? [null] : levels);
  const place = levels.indexOf(test.level);
  const passed = levels.filter((_level, at) => {
    const holds = test.is === 'equal' ? at === place : test.is === 'below' ? at < place : at > place;
    return holds !== test.not;
  });
  return new Set(passed);
};

function rating(is: 'equal' | 'below' | 'above', level: string): RatingTest {
  return { is, level, not: false };
}

function count(atLeast: number | 'all', ids: readonly string[], test: RatingTest): Condition {
  return { test: 'count', atLeast, ids, rating: test };
}

const inadequate = rating('equal', 'Inadequate');
const belowGood = rating('below', 'Good');
const two = ['2.1', '2.2', '2.3', '2.4'];

describe('one condition implies another', () => {
  const cases: [string, Condition, Condition, boolean][] = [
    ['when it asks more of the same', count(2, two, inadequate), count(1, two, inadequate), true],
    ['not when it asks less', count(1, two, inadequate), count(2, two, inadequate), false],
    ['when its level is one of the others', count(1, two, inadequate), count(1, two, belowGood), true],
    ['not when it has more levels', count(1, two, belowGood), count(1, two, inadequate), false],
    [
      'when it looks at some of the same items',
      count(1, ['2.1'], inadequate),
      count(1, two, inadequate),
      true,
    ],
    [
      'when enough are left of those both look at',
      count(3, two, inadequate),
      count(2, ['2.1', '2.2', '2.3'], inadequate),
      true,
    ],
    [
      'not when too few are left',
      count(2, two, inadequate),
      count(2, ['2.1', '2.2', '2.3'], inadequate),
      false,
    ],
    ['when all are asked for', count('all', two, inadequate), count(4, two, inadequate), true],
    ['of one item', { test: 'rating', id: '2.1', rating: inadequate }, count(1, two, belowGood), true],
    [
      'when it asks for that and more',
      { test: 'and', of: [count(1, two, inadequate), { test: 'check', check: 'Safe', is: false }] },
      { test: 'check', check: 'Safe', is: false },
      true,
    ],
    [
      'when the other asks for that or more',
      { test: 'check', check: 'Safe', is: false },
      { test: 'or', of: [{ test: 'check', check: 'Safe', is: false }, count(1, two, inadequate)] },
      true,
    ],
    [
      'not of opposite answers',
      { test: 'check', check: 'Safe', is: false },
      { test: 'check', check: 'Safe', is: true },
      false,
    ],
  ];

  it.each(cases)('%s', (_, condition, other, expected) => {
    expect(implies(condition, other, passing)).toBe(expected);
  });
});
