import type { LineKind } from './line-starts.js';
import type { Line } from './lines.js';

/** The words before which a column starts, for each kind of line that lines up. */
const columnStarts: Partial<Record<LineKind, (word: string, previous: string, index: number) => boolean>> = {
  level: (word, previous) => word === '=' || word === 'means' || startsText(word, previous),
  band: (word, previous) => word === 'is' || startsText(word, previous),
  phrase: (word) => word === 'when',
  field: (_word, _previous, index) => index === 2,
  statistic: (_word, _previous, index) => index === 2,
  answer: (word, _previous, index) => index === 1 || word === 'average' || word === 'range',
};

/** A translation stays with the text it translates, and a descriptor with its `means`. */
function startsText(word: string, previous: string): boolean {
  return word.startsWith('"') && previous !== 'means' && !/^[a-z]{2}$/.test(previous);
}

/** Lines up neighbouring levels, bands and phrases like the rows of the printed table. */
export function alignColumns(lines: readonly Line[]): Line[] {
  const aligned: Line[] = [];
  for (let first = 0; first < lines.length;) {
    const line = lines[first];
    if (!line) break;
    let past = first + 1;
    while (past < lines.length && isNeighbour(line, lines[past])) past++;
    const rows = lines.slice(first, past);
    aligned.push(
      ...(line.kind && columnStarts[line.kind] && rows.length > 1 ? alignRows(rows, line.kind) : rows),
    );
    first = past;
  }
  return aligned;
}

function isNeighbour(first: Line, next: Line | undefined): boolean {
  return (
    next !== undefined &&
    next.kind === first.kind &&
    first.kind !== undefined &&
    next.depth === first.depth &&
    !next.blankBefore
  );
}

function alignRows(rows: readonly Line[], kind: LineKind): Line[] {
  const starts = columnStarts[kind];
  if (!starts) return [...rows];
  const table = rows.map((row) => cellsOf(row, starts));
  const widths: number[] = [];
  for (const cells of table) {
    // The last cell of a row needs no padding and takes no part, so that one long text does not push the rest away.
    for (const [column, cell] of cells.slice(0, -1).entries())
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
  }
  return rows.map((row, index) => {
    const cells = table[index] ?? [];
    const padded = cells.map((cell, column) =>
      column === cells.length - 1 ? cell : cell.padEnd(widths[column] ?? 0),
    );
    const remark = row.endsInComment ? row.words.slice(-1) : [];
    return {
      ...row,
      words: [...padded.map((cell, column) => (column === 0 ? cell : ` ${cell}`)), ...remark],
    };
  });
}

/** Without the comment behind it. A text of several lines cannot stand in a column; the row is then one cell. */
function cellsOf(row: Line, starts: (word: string, previous: string, index: number) => boolean): string[] {
  const words = row.endsInComment ? row.words.slice(0, -1) : row.words;
  if (words.some((word) => word.includes('\n'))) return [words.join('')];
  const cells: string[] = [];
  let previous = '';
  for (const [index, spaced] of words.entries()) {
    const word = spaced.trimStart();
    if (cells.length === 0 || starts(word, previous, index)) cells.push(word);
    else cells[cells.length - 1] = `${String(cells.at(-1))}${spaced}`;
    previous = word;
  }
  return cells;
}
