import { expect, it } from 'vitest';
import { counted } from './counted.js';
import { listed } from './listed.js';

it('joins words as a sentence does', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => listed(words))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
  expect(listed(['engine', 'schema'], 'or')).toBe('engine or schema');
});

it('counts in the singular and the plural', () => {
  expect([counted(1, 'case'), counted(0, 'case'), counted(2, 'criterion', 'criteria')]).toEqual([
    '1 case',
    '0 cases',
    '2 criteria',
  ]);
});
