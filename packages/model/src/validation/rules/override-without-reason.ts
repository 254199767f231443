import type { Report } from '../report.js';

/** override-without-reason: a departure from the mechanical rating is recorded with its reason or not made. */
export function overrideHasReason(report: Report, id: string, because: string | undefined): boolean {
  if (because !== undefined && because.trim() !== '') return true;
  report({
    code: 'override-without-reason',
    severity: 'error',
    path: ['overrides', id, 'because'],
    message: () => `${id}: an override needs a reason: say in "because" why the rating is departed from.`,
  });
  return false;
}
