import { didYouMean } from '../nearest.js';
import { quoted } from '../quoting.js';
import type { Reading } from '../reading/reading.js';

/** unknown-check: a yes or no for a check that the framework does not declare. */
export function unknownCheck({ report, index, foreign }: Reading, name: string): void {
  if (foreign) return;
  report({
    code: 'unknown-check',
    severity: 'error',
    path: ['checks', name],
    message: () =>
      `${index.framework.name} has no check ${quoted(name)}${didYouMean(name, index.checks.keys())}.`,
  });
}
