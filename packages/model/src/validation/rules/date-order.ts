import { comesBefore, type Period } from '../calendar.js';
import type { Report } from '../report.js';

/** date-order: fieldwork ends after it begins, and a report is not published before the fieldwork is over. */
export function datesInOrder(report: Report, fieldwork: Period | null, published: string | null): void {
  if (fieldwork === null) return;
  const { from, to } = fieldwork;
  if (comesBefore(to, from)) {
    report({
      code: 'date-order',
      severity: 'error',
      path: ['fieldwork'],
      message: () => `Fieldwork cannot end (${to}) before it begins (${from}): write the earlier date first.`,
    });
  } else if (published !== null && comesBefore(published, to)) {
    report({
      code: 'date-order',
      severity: 'error',
      path: ['published'],
      message: () =>
        `A report cannot be published (${published}) before its fieldwork ends (${to}): check both dates.`,
    });
  }
}
