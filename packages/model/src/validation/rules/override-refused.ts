import type { Ratings } from '../../evaluation/outcome.js';
import type { Report } from '../report.js';

/**
 * override-not-allowed, override-too-far, override-without-ground, override-changes-nothing: an override outside what the
 * framework's discretion allows. Whether it is turns on the mechanical rating, so rating itself finds it.
 */
export function refusedOverrides(report: Report, { index, outcomeOf }: Ratings): void {
  for (const { id } of [...index.items, index.overall]) {
    const { refusal } = outcomeOf(id);
    if (refusal === undefined) continue;
    report({
      code: refusal.code,
      severity: 'error',
      path: ['overrides', id],
      message: () => refusal.message,
    });
  }
}
