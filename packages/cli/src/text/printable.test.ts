import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printable } from './printable.js';

it('shows what would move the cursor or set the title', () => {
  expect(printable('\u001b]0;owned\u0007')).toBe('␛]0;owned␇');
  expect(printable('a\u007fb\u009bc')).toBe('a␡b�c');
});

it('shows what would turn the direction of writing round', () => {
  expect(printable('safe\u202egnp.exe')).toBe('safe�gnp.exe');
});

it('puts a text on one line', () => {
  expect(printable('first\r\nsecond\nthird\tfourth')).toBe('first second third fourth');
  expect(printable('a\u2028b')).toBe('a�b');
});

it('leaves letters, marks and emoji of any language', () => {
  for (const text of ['Da iawn, ŵy', '治理与领导力', 'दूसरा', '👩‍👩‍👧‍👦 é e\u0301'])
    expect(printable(text)).toBe(text);
});

it('never lets a control character through, and changes nothing twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = printable(text);
      expect(shown).not.toMatch(/\p{Cc}/u);
      expect(printable(shown)).toBe(shown);
    }),
  );
});
