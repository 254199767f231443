import { quoted } from '../quoting.js';
import type { Report } from '../report.js';

/** bad-date: text that is no month or day of the calendar. */
export function badDate(report: Report, key: string, text: string): void {
  const period = key === 'fieldwork' ? ', or two of them with a stroke between' : '';
  report({
    code: 'bad-date',
    severity: 'error',
    path: [key],
    message: () => `${quoted(text)} is no date: write a month as 2019-09 or a day as 2019-09-16${period}.`,
  });
}
