import type { ProblemCode } from '../problem-codes.js';
import type { Report } from '../validation/report.js';

/** Reports what is wrong in one row, at one of its columns. */
export type RowReport = (code: ProblemCode, column: string, message: () => string) => void;

/** The message names the row as people count them: the first row of data is 1. */
export function rowReport(report: Report, row: number): RowReport {
  return (code, column, message) => {
    report({
      code,
      severity: 'error',
      path: [String(row), column],
      message: () => `Row ${row + 1}: ${message()}`,
    });
  };
}
