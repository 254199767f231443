import type { Line } from './lines.js';

/** Lines up the comments behind neighbouring lines, as their authors do to make a column of remarks. */
export function alignComments(lines: readonly Line[], indentation: number): Line[] {
  const aligned = [...lines];
  for (let first = 0; first < lines.length; first++) {
    let past = first;
    while (past < lines.length && hasRemark(lines[past]) && (past === first || !lines[past]?.blankBefore))
      past++;
    if (past - first > 1) {
      const rows = lines.slice(first, past);
      const widths = rows.map((row) => row.depth * indentation + row.words.slice(0, -1).join('').length);
      const width = Math.max(...widths);
      for (const [index, row] of rows.entries()) {
        const remark = String(row.words.at(-1)).trimStart();
        const gap = ' '.repeat(width - (widths[index] ?? 0) + 1);
        aligned[first + index] = { ...row, words: [...row.words.slice(0, -1), gap + remark] };
      }
    }
    first = Math.max(first, past - 1);
  }
  return aligned;
}

/** A comment behind something, all on one line. */
function hasRemark(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.endsInComment &&
    line.words.length > 1 &&
    !line.words.some((word) => word.includes('\n'))
  );
}
