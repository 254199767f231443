import type { Report } from '../report.js';

/** score-not-summed: a total is entered, and the overall is not made from a sum or a share. */
export function scoreNotSummed(report: Report): void {
  report({
    code: 'score-not-summed',
    severity: 'error',
    path: ['score'],
    message: () =>
      'A score is given, and this framework does not add scores up to an overall rating: take it out.',
  });
}
