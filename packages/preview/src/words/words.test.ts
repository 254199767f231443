import { expect, test } from 'vitest';
import { english } from './english.js';
import { welsh } from './welsh.js';
import { sentencesIn, wordsFor } from './words.js';

test('the page speaks Welsh where Welsh is chosen, and English otherwise', () => {
  expect(wordsFor('cy').overall).toBe('Yn gyffredinol');
  expect(wordsFor('fr').overall).toBe('Overall');
  expect(wordsFor(undefined).overall).toBe('Overall');
});

test('what is made in English is marked as such on a Welsh page', () => {
  expect(sentencesIn(welsh)).toBe('en');
  expect(sentencesIn(english)).toBeUndefined();
});

test('no Welsh word was left in English', () => {
  const same = Object.entries(welsh).filter(([key, word]) => word === english[key as keyof typeof english]);
  expect(same).toEqual([]);
});
