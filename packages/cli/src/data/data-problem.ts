import type { Problem } from '@yardstick/model';
import type { FileProblem } from '../problems/file-problem.js';

/** What can be wrong with a data file before what it says is held against a framework. The codes never change their meaning. */
export const dataProblemCodes = [
  'not-utf-8',
  'json-syntax',
  'json-depth',
  'json-number',
  'json-empty',
  'duplicate-key',
  'csv-syntax',
  'csv-empty',
  'csv-missing-column',
  'csv-duplicate-column',
  'csv-row-length',
  'csv-no-case',
  'cases-contradicted',
] as const;

export type DataProblemCode = (typeof dataProblemCodes)[number];

/** Data that cannot be rated: everything that is wrong with it, at once. */
export class BadData extends Error {
  readonly problems: readonly FileProblem[];
  /** How many errors there are besides, of which only the number was kept. */
  readonly more: number;

  constructor(problems: readonly FileProblem[], more = 0) {
    super('The data cannot be used as it is.');
    this.problems = problems;
    this.more = more;
  }
}

/** An error in a data file, by line and column from 1. */
export function errorAt(
  file: string,
  line: number,
  column: number,
  code: DataProblemCode,
  message: string,
): FileProblem {
  return problemAt(file, line, column, { severity: 'error', code, message });
}

/** What the model found wrong with data, at its line and column from 1. */
export function problemAt(
  file: string,
  line: number,
  column: number,
  { severity, code, message }: Pick<Problem, 'severity' | 'code' | 'message'>,
): FileProblem {
  const position = { line: line - 1, character: column - 1 };
  return { file, range: { start: position, end: position }, severity, code, message };
}
