import { kindOf, quoted } from '../quoting.js';
import type { Report } from '../report.js';

/** wrong-type: a value has another form than its place asks for. `expected` reads after "must be". */
export function wrongType(report: Report, path: readonly string[], expected: string, found: unknown): void {
  report({
    code: 'wrong-type',
    severity: 'error',
    path,
    message: () => `${quoted(path.at(-1) ?? '')} must be ${expected}, not ${kindOf(found)}.`,
  });
}
