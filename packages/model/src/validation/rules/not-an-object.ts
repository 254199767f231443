import { kindOf } from '../quoting.js';
import type { Report } from '../report.js';

/** not-an-object: the data is no inspection at all. Nothing else is then worth saying. */
export function notAnObject(report: Report, found: unknown): void {
  report({
    code: 'not-an-object',
    severity: 'error',
    path: [],
    message: () => `An inspection must be a JSON object in braces, not ${kindOf(found)}.`,
  });
}
