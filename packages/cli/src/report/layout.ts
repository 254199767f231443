import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

export interface Column {
  readonly align?: 'left' | 'right';
  /** Whether a narrow terminal wraps this column; the others keep the width of their widest cell. */
  readonly wraps?: boolean;
}

/** Between two columns. */
const gap = 2;

/** A wrapped column is never narrower than this, however narrow the terminal. */
const narrowest = 12;

/**
 * Cells in columns, without rules: as wide as they need, and where that is wider than `width` the columns that wrap share what
 * is left. Widths are those of a terminal, where a Chinese character and an emoji take two columns.
 */
export function inColumns(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  width: number,
): string {
  const needed = columns.map((_, index) => Math.max(0, ...rows.map((row) => stringWidth(row[index] ?? ''))));
  const widths = fit(needed, columns, width - gap * (columns.length - 1));
  return rows.map((row) => layRow(row, columns, widths)).join('\n');
}

function fit(needed: readonly number[], columns: readonly Column[], room: number): number[] {
  const fixed = needed.reduce((sum, wide, index) => sum + (columns[index]?.wraps ? 0 : wide), 0);
  const wrapping = needed.filter((_, index) => columns[index]?.wraps);
  let left = room - fixed;
  let shares = wrapping.length;
  // What a narrow column does not need goes to the wider ones: so the narrowest takes its share first.
  const granted = new Map<number, number>();
  for (const wide of [...wrapping].sort((a, b) => a - b)) {
    const share = Math.max(narrowest, Math.floor(left / shares));
    granted.set(wide, Math.min(wide, share));
    left -= Math.min(wide, share);
    shares -= 1;
  }
  return needed.map((wide, index) => (columns[index]?.wraps ? (granted.get(wide) ?? wide) : wide));
}

function layRow(row: readonly string[], columns: readonly Column[], widths: readonly number[]): string {
  const cells = columns.map((column, index) => {
    const text = row[index] ?? '';
    return column.wraps ? wrapAnsi(text, widths[index] ?? narrowest, { hard: true }).split('\n') : [text];
  });
  const height = Math.max(...cells.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, index) => pad(cell[line] ?? '', widths[index] ?? 0, columns[index]?.align ?? 'left'))
      .join(' '.repeat(gap))
      .trimEnd(),
  );
  return lines.join('\n');
}

function pad(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return align === 'right' ? space + text : text + space;
}
