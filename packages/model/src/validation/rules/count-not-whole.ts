import type { Report } from '../report.js';

/** count-not-whole: cases are counted in whole numbers from 0 up. */
export function countIsWhole(report: Report, id: string, key: 'yes' | 'of', count: number): boolean {
  if (Number.isSafeInteger(count) && count >= 0) return true;
  report({
    code: 'count-not-whole',
    severity: 'error',
    path: ['answers', id, key],
    message: () => `${id}: ${count} is no number of cases: write a whole number that is not below 0.`,
  });
  return false;
}
