import type { Report } from '../report.js';

/** override-not-allowed: what has no rating of its own has none to depart from. */
export function overrideOfUnrated(report: Report, id: string): void {
  report({
    code: 'override-not-allowed',
    severity: 'error',
    path: ['overrides', id],
    message: () =>
      `${id}: the framework gives it no rating, so there is none to depart from: take the override out.`,
  });
}
