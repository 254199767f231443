import fc from 'fast-check';
import pc from 'picocolors';
import stringWidth from 'fast-string-width';
import { expect, it } from 'vitest';
import type { FileRange } from './file-problem.js';
import { frame } from './frame.js';

const plain = pc.createColors(false);

function on(line: number, from: number, to: number): FileRange {
  return { start: { line, character: from }, end: { line, character: to } };
}

it('marks the words at fault under their line', () => {
  expect(frame('one\n  50 to 64 is Good\r\nthree', on(1, 2, 10), 80, plain)).toBe(
    ['    2 |   50 to 64 is Good', '      |   ^^^^^^^^'].join('\n'),
  );
});

it('marks at least one place, and of several lines the first', () => {
  expect(frame('abc', on(0, 3, 3), 80, plain)).toBe(['    1 | abc', '      |    ^'].join('\n'));
  const range = { start: { line: 0, character: 2 }, end: { line: 2, character: 1 } };
  expect(frame('a {\n  b\n}', range, 80, plain)).toBe(['    1 | a {', '      |   ^'].join('\n'));
});

it('stands under the words though wide characters and tabs come before them', () => {
  expect(frame('\t"治理" Godo', on(0, 6, 10), 80, plain)).toBe(
    ['    1 |  "治理" Godo', '      |         ^^^^'].join('\n'),
  );
});

it('cuts a long line around the mark', () => {
  const line = `${'before '.repeat(100)}FAULT${' after'.repeat(100)}`;
  const [shown = '', mark = ''] = frame(line, on(0, 700, 705), 60, plain).split('\n');
  expect(shown.length).toBeLessThanOrEqual(60);
  expect(shown).toMatch(/^ {4}1 \| ….*FAULT.*…$/);
  expect(mark.indexOf('^^^^^')).toBe(shown.indexOf('FAULT'));
});

it('never is wider than it may be, nor marks beside what it shows', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.nat(300),
      fc.nat(300),
      (text, from, length) => {
        const line = text.replaceAll(/[\r\n]/g, ' ');
        const start = Math.min(from, line.length);
        const [shown = '', mark = ''] = frame(
          line,
          on(0, start, Math.min(line.length, start + length)),
          60,
          plain,
        ).split('\n');
        expect(stringWidth(shown)).toBeLessThanOrEqual(60);
        expect(stringWidth(mark)).toBeLessThanOrEqual(61);
      },
    ),
  );
});
