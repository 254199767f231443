import type { Counts } from '../../inspection.js';
import type { Report } from '../report.js';

/** count-above-relevant: no more cases can be answered yes than were relevant. */
export function countWithinRelevant(report: Report, id: string, { yes, of }: Counts): boolean {
  if (yes <= of) return true;
  report({
    code: 'count-above-relevant',
    severity: 'error',
    path: ['answers', id, 'yes'],
    message: () => `${id}: ${yes} of ${of} cannot be: no more cases can be answered yes than were relevant.`,
  });
  return false;
}
