import { plainText } from '@yardstick/generator/ratings';
import { expect, test } from 'vitest';
import { english } from './english.js';
import { welsh } from './welsh.js';
import { untranslatedIn, wordsFor } from './words.js';

test('the page speaks Welsh where Welsh is chosen, and English otherwise', () => {
  expect(wordsFor('cy').overall).toBe('Yn gyffredinol');
  expect(wordsFor('fr').overall).toBe('Overall');
  expect(wordsFor(undefined).overall).toBe('Overall');
});

test('what nobody translates is marked as English on a Welsh page', () => {
  expect(untranslatedIn(welsh)).toBe('en');
  expect(untranslatedIn(english)).toBeUndefined();
});

/** Every word that is no sentence around something, by the way to it. */
function wordsOf(words: object, way = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, word]: [string, unknown]): [string, string][] => {
    if (typeof word === 'string') return [[way + key, word]];
    return typeof word === 'object' && word !== null ? wordsOf(word, `${way}${key}.`) : [];
  });
}

test('no Welsh word was left in English', () => {
  const inEnglish = new Map(wordsOf(english));
  expect(inEnglish.size).toBeGreaterThan(50);
  expect(wordsOf(welsh).filter(([way, word]) => word === inEnglish.get(way))).toEqual([]);
});

test('a discretion is said with what it covers and when it applies', () => {
  const grounds = [
    { ground: 'nearBoundary', points: 2 },
    { ground: 'fewCases', cases: 5 },
  ] as const;
  const title = { text: 'Panel', language: 'en' };
  expect(plainText(english.discretion('Panel', ['the overall rating', '1'], 1, grounds))).toBe(
    '“Panel” may change the overall rating and 1 by up to 1 level when within 2 points of a boundary or no more than 5 cases were relevant.',
  );
  expect(welsh.discretion(title, ['1'], 1, grounds)).toEqual([
    'Gall “',
    title,
    '” newid 1 o hyd at 1 lefel os yw’r ffigur o fewn 2 bwynt i ffin neu nad oedd mwy na 5 achos yn berthnasol.',
  ]);
});
