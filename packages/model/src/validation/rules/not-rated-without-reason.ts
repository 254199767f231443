import type { Report } from '../report.js';

/** not-rated-without-reason: whoever reads the result must be able to see why there is no rating. */
export function reasonGiven(report: Report, id: string, reason: string): boolean {
  if (reason.trim() !== '') return true;
  report({
    code: 'not-rated-without-reason',
    severity: 'error',
    path: ['answers', id, 'notRated'],
    message: () => `${id}: say in a few words why it is not rated.`,
  });
  return false;
}
