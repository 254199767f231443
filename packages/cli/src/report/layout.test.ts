import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { expect, it } from 'vitest';
import { inColumns } from './layout.js';

it('puts cells under one another, numbers to the right', () => {
  expect(
    inColumns(
      [
        ['1.1', 'Staff', '7%'],
        ['2', 'Court disposals', '43%'],
      ],
      [{}, {}, { align: 'right' }],
      80,
    ),
  ).toBe(['1.1  Staff             7%', '2    Court disposals  43%'].join('\n'));
});

it('counts two columns for a Chinese character and for an emoji', () => {
  expect(
    inColumns(
      [
        ['治理', 'Good'],
        ['👩‍👩‍👧‍👦', 'Good'],
        ['Staff', 'Good'],
      ],
      [{}, {}],
      80,
    ),
  ).toBe(['治理   Good', '👩‍👩‍👧‍👦     Good', 'Staff  Good'].join('\n'));
});

// The column that wraps has what the others leave of 26: 26 - 1 - 4 - 2 gaps of 2 = 17.
it('wraps where the terminal is narrow, and breaks words without spaces', () => {
  expect(inColumns([['1', 'Organisational delivery', 'Good']], [{}, { wraps: true }, {}], 26)).toBe(
    ['1  Organisational     Good', '   delivery'].join('\n'),
  );
  expect(inColumns([['治理与领导力治理与领导力', 'Good']], [{ wraps: true }, {}], 20)).toBe(
    ['治理与领导力治  Good', '理与领导力'].join('\n'),
  );
});

it('keeps to the width wherever the columns that wrap have room at all', () => {
  const cell = fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .map((text) => text.replaceAll(/[\p{C}\p{Z}\p{M}]/gu, ' '));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
      const text = inColumns(
        rows.map(([first, second]) => ['1.1', first, second]),
        [{}, { wraps: true }, { wraps: true }],
        60,
      );
      for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(60);
    }),
  );
});
