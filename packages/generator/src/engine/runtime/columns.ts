import { UNRATED, UNUSUAL } from './bands.js';
import { NOT_RATED } from './known-levels.js';
import type { PercentageBytes } from './percentage-bytes.js';

export type Columns = Readonly<Record<string, unknown>>;

/** Counts, a number of cases each: of 0, an inspection is not rated. */
export interface CountColumns {
  readonly yes: ArrayLike<number>;
  readonly of: ArrayLike<number>;
}

/** A column made ready: a byte an inspection. */
export interface ReadColumn {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The level that each byte stands for. */
  readonly levels: Int8Array;
}

/** @throws TypeError where the column is missing or no bytes; RangeError where it has another length */
export function columnOf(columns: Columns, name: string, length: number): Uint8Array {
  const column = columns[name];
  if (!(column instanceof Uint8Array)) throw new TypeError(`The column ${name} must be a Uint8Array.`);
  return ofLength(column, name, length);
}

/** A column of levels: each the place of its level on the scale, or 255. */
export function levelColumn(columns: Columns, name: string, rows: number, levels: Int8Array): ReadColumn {
  return { name, bytes: columnOf(columns, name, rows), levels };
}

/** A column of percentages: whole ones in bytes (255: not rated), any in a Float64Array (NaN: not rated), or counts. */
export function percentageColumn(
  columns: Columns,
  name: string,
  rows: number,
  bytes: PercentageBytes,
): ReadColumn {
  const column = columns[name];
  const { whole, levels } = bytes;
  if (column instanceof Uint8Array) {
    if (bytes.holdsOwnByte(column)) throw new RangeError(`The column ${name} holds a percentage above 100.`);
    return { name, bytes: ofLength(column, name, rows), levels };
  }
  if (column instanceof Float64Array) {
    ofLength(column, name, rows);
    return {
      name,
      levels,
      bytes: bytesOf(name, rows, bytes, (row) => whole.decimals.level(column[row] ?? NaN)),
    };
  }
  if (isCounts(column)) {
    const { yes, of } = column;
    ofLength(yes, name, rows);
    ofLength(of, name, rows);
    return {
      name,
      levels,
      bytes: bytesOf(name, rows, bytes, (row) => whole.counts.level(yes[row] ?? NaN, of[row] ?? NaN)),
    };
  }
  throw new TypeError(`The column ${name} must be a Uint8Array, a Float64Array or counts ("yes" and "of").`);
}

function isCounts(column: unknown): column is CountColumns {
  return typeof column === 'object' && column !== null && 'yes' in column && 'of' in column;
}

function bytesOf(
  name: string,
  rows: number,
  bytes: PercentageBytes,
  levelOf: (row: number) => number | undefined,
): Uint8Array {
  const made = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const level = levelOf(row);
    if (level === undefined)
      throw new RangeError(`Row ${row} of the column ${name} is neither a percentage nor counts of cases.`);
    made[row] = bytes.byteOf(level);
  }
  return made;
}

/** A column of checks: 1 for yes, 0 for no. */
export function checkColumn(columns: Columns, name: string, rows: number): Uint8Array {
  const column = columnOf(columns, name, rows);
  const row = column.findIndex((byte) => byte > 1);
  if (row >= 0) throw new RangeError(`Row ${row} of the column ${name} is neither 0 nor 1.`);
  return column;
}

/** How many inspections there are, going by any of the columns. */
export function rowsOf(columns: Columns, name: string | undefined): number {
  const column = name === undefined ? undefined : columns[name];
  const first = typeof column === 'object' && column !== null && 'of' in column ? column.of : column;
  return ArrayBuffer.isView(first) ? (first as Uint8Array).length : 0;
}

/** @throws RangeError that names the first byte that stands for nothing */
export function refuseColumns(columns: readonly ReadColumn[]): never {
  for (const { name, bytes, levels } of columns) {
    const row = bytes.findIndex((byte) => levels[byte] === UNUSUAL);
    if (row >= 0)
      throw new RangeError(
        `Row ${row} of the column ${name} holds ${bytes[row] ?? ''}, which stands for nothing.`,
      );
  }
  throw new RangeError('A column holds what stands for nothing.');
}

/** The levels by byte of a column of levels: a place stands for itself, 255 for not rated, and the rest for nothing. */
export function levelsByByte(levels: number): Int8Array {
  const table = Int8Array.from({ length: 256 }, (_, byte) => (byte < levels ? byte : UNUSUAL));
  table[NOT_RATED] = UNRATED;
  return table;
}

function ofLength<Column extends ArrayLike<number>>(column: Column, name: string, rows: number): Column {
  if (column.length !== rows) {
    throw new RangeError(`The column ${name} has ${column.length} rows and another has ${rows}.`);
  }
  return column;
}
