import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from './csv.js';

const cells = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '=1+1',
    "'=1",
    "''-x",
    '-5',
    '+44',
    '@a',
    '\t=x',
    '"',
    'a,b',
    'a\r\nb',
    ' space ',
    '\uff1dA1',
    '',
  ),
);
const rows = fc.array(fc.array(cells, { minLength: 2, maxLength: 5 }), { maxLength: 5 });

describe('tables for spreadsheets', () => {
  it('come back as they were, whatever is in them', () => {
    fc.assert(
      fc.property(rows, (table) => {
        expect(readCsv(writeCsv(table))).toEqual(table);
      }),
    );
  });

  it('hold no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const read: string[][] = parse(writeCsv(table), { relax_column_count: true });
        for (const cell of read.flat()) {
          if (!/^-?\d+(?:\.\d+)?$/.test(cell))
            expect(cell).not.toMatch(/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/);
        }
      }),
    );
  });

  it('are read as another reader reads them', () => {
    const text = 'case,sample\r\n"A ""1""",Court\r\n\r\n"B\nC",\r\n';
    expect(readCsv(text)).toEqual(parse(text, { skip_empty_lines: true }));
  });

  it('may start with a byte order mark, as those of some spreadsheets do', () => {
    expect(readCsv('\uFEFFcase,sample\nA,Court')).toEqual([
      ['case', 'sample'],
      ['A', 'Court'],
    ]);
  });

  it('are refused where the quotation marks do not match', () => {
    expect(readCsv('case\n"A')).toBeUndefined();
    expect(readCsv('case\nA"B')).toBeUndefined();
  });
});
