import { resolve } from 'node:path';
import { sizeLimits, textOf, tooLarge } from '../files/read-file.js';
import { CannotRun } from '../host/cannot-run.js';
import type { Terminal } from '../host/terminal.js';
import { isSource } from './find-sources.js';

/** A text that stands for a file: what came on standard input, under the name it was given. */
export interface GivenText {
  /** An absolute path. The file need not exist; where it does, the given text counts. */
  readonly path: string;
  readonly text: string;
}

export const defaultInputName = 'standard-input.yardstick';

/** Reads standard input where one of the paths is `-`; the rest are the paths proper. */
export async function takeGivenText(
  paths: readonly string[],
  name: string,
  terminal: Terminal,
): Promise<{ readonly paths: readonly string[]; readonly given?: GivenText }> {
  if (!paths.includes('-')) return { paths };
  const path = resolve(terminal.folder, name);
  if (!isSource(path))
    throw new CannotRun(`--stdin-name should end in .yardstick or .inspection, and "${name}" does not.`);
  const bytes = await terminal.readInput(sizeLimits.source);
  if (bytes === null) throw new CannotRun(tooLarge('standard input', sizeLimits.source));
  return { paths: paths.filter((other) => other !== '-'), given: { path, text: textOf(bytes, name) } };
}
