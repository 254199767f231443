import { describe, expect, test } from 'vitest';
import { sample } from './sample.js';
import { problemsIn } from './testing.js';

/** What is said of a text, and of which of its words. */
function said(text: string): { words: string; message: string }[] {
  return problemsIn(text).map(({ offset, length, message }) => ({
    words: text.slice(offset, offset + length),
    message,
  }));
}

const tests = 'Safe is no or all questions except 2.1.1 are rated';

describe('"and" and "or" side by side', () => {
  test.each([
    ['or', 'Safe is no and 2.1 is rated or 2.2 is rated'],
    ['and', 'Safe is no or 2.1 is rated and 2.2 is rated'],
  ])('are asked to be put in brackets, at the second of them: %s', (word, mixed) => {
    expect(said(sample.replace(tests, mixed))).toEqual([
      { words: word, message: expect.stringContaining('Put what belongs together in brackets') as unknown },
    ]);
  });

  test.each([
    '(Safe is no and 2.1 is rated) or 2.2 is rated',
    'Safe is no and (2.1 is rated or 2.2 is rated)',
  ])('are fine in brackets: %s', (bracketed) => {
    expect(said(sample.replace(tests, bracketed))).toEqual([]);
  });
});

test('a bracket that is never closed is said to be, where it opens', () => {
  const text = sample.replace(tests, '(Safe is no and 2.1 is rated');
  expect(said(text)).toEqual([
    { words: '(', message: expect.stringContaining('This bracket is never closed') as unknown },
  ]);
});

test('"at least 2" is how the language says "2 or more"', () => {
  const text = sample.replace(tests, 'at least 2 questions are rated');
  expect(said(text)).toEqual([
    { words: 'at least 2', message: expect.stringContaining('Write "2 or more"') as unknown },
  ]);
});

test('an answer of two kinds is not taken for a line in the wrong order', () => {
  const text = sample.replace('2.1.1 67%', '2.1.1 Good of 30');
  expect(said(text)).toEqual([
    { words: 'Good of', message: expect.stringContaining('"Good" cannot stand here') as unknown },
  ]);
});
