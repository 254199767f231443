import { shownPath } from '../files/read-file.js';
import type { FileProblem } from './file-problem.js';

/**
 * The problems as JSON: `{ "problems": [{ file, line, column, endLine, endColumn, severity, code, message }] }`. Lines and
 * columns count from 1 and are absent where a whole file is meant; columns are in UTF-16 units, as editors count them.
 */
export function problemsAsJson(problems: readonly FileProblem[], folder: string): string {
  return `${JSON.stringify({ problems: problemRows(problems, folder) }, null, 2)}\n`;
}

export function problemRows(problems: readonly FileProblem[], folder: string) {
  return problems.map(({ file, range, severity, code, message }) => ({
    file: shownPath(file, folder),
    ...(range && {
      line: range.start.line + 1,
      column: range.start.character + 1,
      endLine: range.end.line + 1,
      endColumn: range.end.character + 1,
    }),
    severity,
    code,
    message,
  }));
}
