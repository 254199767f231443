import type { FileProblem } from '../problems/file-problem.js';

/** Data that cannot be rated: everything that is wrong with it, at once. */
export class BadData extends Error {
  readonly problems: readonly FileProblem[];

  constructor(problems: readonly FileProblem[]) {
    super('The data cannot be used as it is.');
    this.problems = problems;
  }
}

/** An error in a data file, by line and column from 1. */
export function errorAt(
  file: string,
  line: number,
  column: number,
  code: string,
  message: string,
): FileProblem {
  const position = { line: line - 1, character: column - 1 };
  return { file, range: { start: position, end: position }, severity: 'error', code, message };
}
