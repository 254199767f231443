import { resolve } from 'node:path';
import { decodeText } from '../files/decode.js';
import { readBytes, sizeLimits, tooLarge } from '../files/read-file.js';
import { CannotRun } from '../host/cannot-run.js';
import type { Terminal } from '../host/terminal.js';
import type { FileProblem } from '../problems/file-problem.js';
import { errorAt } from './data-problem.js';

export interface DataText {
  /** An absolute path, under which problems are reported. */
  readonly file: string;
  readonly text: string;
}

/**
 * Reads a data file, or standard input for `-`. Throws `CannotRun` where it cannot be read at all; bytes that are not UTF-8 are
 * a problem of the data like any other, so that it is told together with those of the other files.
 */
export async function readData(
  path: string,
  terminal: Terminal,
): Promise<DataText | { readonly problems: readonly FileProblem[] }> {
  const file = resolve(terminal.folder, path === '-' ? 'standard-input' : path);
  const limit = sizeLimits.data;
  const bytes = path === '-' ? await terminal.readInput(limit) : readBytes(file, path, limit);
  if (bytes === null) throw new CannotRun(tooLarge('standard input', limit));
  const decoded = decodeText(bytes);
  if ('text' in decoded) return { file, text: decoded.text };
  const { line, column } = decoded.broken;
  return {
    problems: [
      errorAt(
        file,
        line,
        column,
        'not-utf-8',
        'This is not UTF-8 text. Save the file as UTF-8 and try again.',
      ),
    ],
  };
}
