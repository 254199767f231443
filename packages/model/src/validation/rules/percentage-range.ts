import type { Report } from '../report.js';

/** percentage-range: a percentage lies between 0 and 100. */
export function percentageInRange(report: Report, id: string, percent: number): boolean {
  if (percent >= 0 && percent <= 100) return true;
  report({
    code: 'percentage-range',
    severity: 'error',
    path: ['answers', id],
    message: () => `${id}: ${percent}% cannot be: a percentage is a number from 0 to 100.`,
  });
  return false;
}
