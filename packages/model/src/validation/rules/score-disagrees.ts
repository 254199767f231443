import { printedValue } from '../../arithmetic/printing.js';
import type { Rational } from '../../arithmetic/rational.js';
import type { Ratings } from '../../evaluation/outcome.js';
import type { Report } from '../report.js';

/** score-disagrees: a total above the most that it is said to be out of. */
export function scoreAboveMaximum(report: Report, value: Rational, maximum: Rational): void {
  report({
    code: 'score-disagrees',
    severity: 'error',
    path: ['score', 'value'],
    message: () =>
      `The score ${printedValue(value)} cannot be more than the most it could be, ${printedValue(maximum)}.`,
  });
}

/** score-disagrees: the printed total cannot come from the ratings that are known. */
export function scoreDisagreements(report: Report, { facts, outcomeOf }: Ratings): void {
  const { disagreement } = outcomeOf('overall');
  // Where the overall rating was entered too, the disagreement is said of that.
  if (facts.score === null || disagreement === undefined || facts.answers.has('overall')) return;
  const { value, maximum } = facts.score;
  const entered =
    maximum === null ? printedValue(value) : `${printedValue(value)} of ${printedValue(maximum)}`;
  report({
    code: 'score-disagrees',
    severity: 'error',
    path: ['score'],
    message: () => `The score is entered as ${entered}, but ${disagreement.but}: correct one or the other.`,
  });
}
