import { kindOf } from '../quoting.js';
import type { Report } from '../report.js';

/** sample-size: the size of a sample is a whole number of cases. */
export function badSampleSize(report: Report, sample: string, found: unknown): void {
  report({
    code: 'sample-size',
    severity: 'error',
    path: ['cases', sample],
    message: () =>
      `The number of ${sample} cases must be a whole number that is not below 0, not ${kindOf(found)}.`,
  });
}
