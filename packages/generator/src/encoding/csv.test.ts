import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from './csv.js';

describe('CSV', () => {
  it.each([
    ['Good', 'Good'],
    ['Staff, skills', '"Staff, skills"'],
    ['said "so"', '"said ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+44', "'+44"],
    ['-3', "'-3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\uff1d1', "'\uff1d1"],
    [-3, '-3'],
    ['', ''],
    [undefined, ''],
  ])('of %j is %s', (value, cell) => {
    expect(csvRows([[value]])).toBe(`${cell}\r\n`);
  });

  it('reads as the same texts, with an apostrophe before what would be a formula', () => {
    const cell = fc.string({
      unit: fc.oneof(fc.constantFrom('"', ',', '\r', '\n', '=', "'"), fc.string({ maxLength: 1 })),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const read: string[][] = parse(csvRows(rows), { relax_column_count: true });
        expect(read).toEqual(
          rows.map((row) => row.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text))),
        );
      }),
    );
  });
});
