import { UNRATED, UNUSUAL, type WholePercentages } from './bands.js';
import { NOT_RATED } from './known-levels.js';

/** Counts, a number of cases each: of 0, an inspection is not rated. */
export interface CountColumns {
  readonly yes: ArrayLike<number>;
  readonly of: ArrayLike<number>;
}

/** A column made ready: a byte an inspection, and the level that each byte stands for. */
export interface ReadColumn {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly levels: Int8Array;
}

/** A column of levels: each the place of its level on the scale, or 255. */
export function levelColumn(
  columns: Record<string, unknown>,
  name: string,
  count: number,
  levels: number,
): ReadColumn {
  const column = columns[name];
  if (!(column instanceof Uint8Array))
    throw new TypeError(`The column ${name} must be a Uint8Array of levels.`);
  return { name, bytes: ofLength(column, name, count), levels: placesOf(levels) };
}

/** A column of percentages: whole ones in bytes (255: not rated), any in a Float64Array (NaN: not rated), or counts. */
export function percentageColumn(
  columns: Record<string, unknown>,
  name: string,
  count: number,
  percentages: WholePercentages,
): ReadColumn {
  const column = columns[name];
  if (column instanceof Uint8Array) {
    return { name, bytes: ofLength(column, name, count), levels: percentages.byByte };
  }
  const levels = placesOf(NOT_RATED);
  if (column instanceof Float64Array) {
    const known = percentages.decimals;
    return {
      name,
      levels,
      bytes: bytesOf(name, count, (row) => known.byte(column[row] ?? NaN), ofLength(column, name, count)),
    };
  }
  if (typeof column === 'object' && column !== null && 'yes' in column && 'of' in column) {
    const { yes, of } = column as CountColumns;
    const known = percentages.counts;
    ofLength(yes, name, count);
    return {
      name,
      levels,
      bytes: bytesOf(
        name,
        count,
        (row) => known.byte(yes[row] ?? NaN, of[row] ?? NaN),
        ofLength(of, name, count),
      ),
    };
  }
  throw new TypeError(`The column ${name} must be a Uint8Array, a Float64Array or counts ("yes" and "of").`);
}

function bytesOf(
  name: string,
  count: number,
  byte: (row: number) => number | undefined,
  shown: ArrayLike<number>,
): Uint8Array {
  const bytes = new Uint8Array(count);
  for (let row = 0; row < count; row++) {
    const found = byte(row);
    if (found === undefined)
      throw new RangeError(`Row ${row} of the column ${name} is neither a percentage nor counts of cases.`);
    bytes[row] = found;
  }
  return bytes;
}

/** A column of checks: 1 for yes, 0 for no. */
export function checkColumn(columns: Record<string, unknown>, name: string, count: number): Uint8Array {
  const column = columns[name];
  if (!(column instanceof Uint8Array))
    throw new TypeError(`The column ${name} must be a Uint8Array of 0 and 1.`);
  const row = column.findIndex((byte) => byte > 1);
  if (row >= 0) throw new RangeError(`Row ${row} of the column ${name} is neither 0 nor 1.`);
  return ofLength(column, name, count);
}

/** How many inspections there are, going by any of the columns. */
export function rowsOf(columns: Record<string, unknown>, name: string | undefined): number {
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

const places = new Map<number, Int8Array>();

/** The places below a number stand for themselves, 255 for not rated, and the rest for nothing. */
function placesOf(levels: number): Int8Array {
  let table = places.get(levels);
  if (table === undefined) {
    table = Int8Array.from({ length: 256 }, (_, byte) => (byte < levels && byte < 128 ? byte : UNUSUAL));
    table[NOT_RATED] = UNRATED;
    places.set(levels, table);
  }
  return table;
}

function ofLength<Column extends ArrayLike<number>>(column: Column, name: string, count: number): Column {
  if (column.length !== count) {
    throw new RangeError(`The column ${name} has ${column.length} rows and another has ${count}.`);
  }
  return column;
}
