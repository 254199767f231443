import { comesBefore, type Period } from '../calendar.js';
import type { Reading } from '../reading/reading.js';

/**
 * fieldwork-outside: the version of a framework goes with the date of fieldwork, and this fieldwork began outside the dates
 * of this one. A warning, since a pilot or a late report may do so knowingly.
 */
export function fieldworkOutside({ report, index, foreign }: Reading, fieldwork: Period | null): void {
  const { name, effective } = index.framework;
  if (foreign || fieldwork === null || effective === undefined) return;
  const { from, to } = effective;
  if (!comesBefore(fieldwork.from, from) && (to === undefined || !comesBefore(to, fieldwork.from))) return;
  const dates = to === undefined ? `from ${from}` : `from ${from} to ${to}`;
  report({
    code: 'fieldwork-outside',
    severity: 'warning',
    path: ['fieldwork'],
    message: () =>
      `Fieldwork began ${fieldwork.from}, and ${name} is in effect ${dates}: check which framework applies.`,
  });
}
