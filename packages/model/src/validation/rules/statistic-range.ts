import type { Statistic } from '../../framework.js';
import type { Report } from '../report.js';

/** statistic-range: a percentage lies between 0 and 100. */
export function statisticInRange(
  report: Report,
  path: readonly string[],
  { name, unit }: Statistic,
  figure: number,
): void {
  if (unit === 'number' || (figure >= 0 && figure <= 100)) return;
  report({
    code: 'statistic-range',
    severity: 'error',
    path,
    message: () => `${name}: ${figure}% cannot be: a percentage is a number from 0 to 100.`,
  });
}

/** statistic-range: a range runs from its lowest to its highest, and the average of services lies within it. */
export function rangeInOrder(
  report: Report,
  { name }: Statistic,
  [lowest, highest]: readonly [number, number],
  average: number | undefined,
): void {
  if (lowest > highest) {
    report({
      code: 'statistic-range',
      severity: 'error',
      path: ['statistics', name, 'range'],
      message: () =>
        `${name}: the range ${lowest} to ${highest} is the wrong way round: write the lowest first.`,
    });
  } else if (average !== undefined && (average < lowest || average > highest)) {
    report({
      code: 'statistic-range',
      severity: 'error',
      path: ['statistics', name, 'average'],
      message: () => `${name}: the average ${average} cannot lie outside the range ${lowest} to ${highest}.`,
    });
  }
}
