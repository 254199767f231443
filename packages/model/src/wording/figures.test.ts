import { expect, it } from 'vitest';
import { beforeRounding, figureInShort, plain } from './figures.js';

it('rounds a number for a reader, but never so that it looks like a boundary that it does not reach', () => {
  expect([64.996, 87.496, 64.5, 65, 66.666666, 85.714285, 0.1 + 0.2, 100, 0].map(plain)).toEqual([
    '64.99',
    '87.49',
    '64.5',
    '65',
    '66.67',
    '85.71',
    '0.3',
    '100',
    '0',
  ]);
});

it('says a figure as it was given', () => {
  expect(figureInShort({ value: 43 }, 'percentage')).toBe('43%');
  expect(figureInShort({ value: 43, yes: 18, of: 42, exact: '300/7' }, 'percentage')).toBe('18 of 42 (43%)');
  expect(figureInShort({ value: 7, score: 7, maximum: 36 }, 'sum')).toBe('7 of 36');
  expect(figureInShort({ value: 62.5, score: 10, maximum: 16 }, 'share')).toBe('62.5% (10 of 16)');
  expect(figureInShort({ value: 2.75, score: 11, maximum: 16 }, 'mean')).toBe('2.75 (11 of 16)');
});

it('says what stood before rounding, where that changed anything', () => {
  expect(beforeRounding({ value: 43, exact: '300/7' })).toBe('42.86');
  expect(beforeRounding({ value: 65, exact: '129/2' })).toBe('64.5');
  expect(beforeRounding({ value: 43 })).toBeUndefined();
});
