import { didYouMean } from '../nearest.js';
import { quoted } from '../quoting.js';
import type { Reading } from '../reading/reading.js';

/** unknown-statistic: a figure for a statistic that the framework does not declare. */
export function unknownStatistic({ report, index, foreign }: Reading, name: string): void {
  if (foreign) return;
  report({
    code: 'unknown-statistic',
    severity: 'error',
    path: ['statistics', name],
    message: () =>
      `${index.framework.name} has no statistic ${quoted(name)}${didYouMean(name, index.statistics.keys())}.`,
  });
}
