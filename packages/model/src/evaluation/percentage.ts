import { exactDecimal } from '../arithmetic/decimal.js';
import { HUNDRED, divide, multiply, type Rational } from '../arithmetic/rational.js';
import type { IndexedBanding } from '../indexing/banding.js';
import { rateByBand } from './banded-value.js';
import type { Entry } from './facts.js';
import { unknown, unrated, type RuleOutcome } from './outcome.js';

/** Said wherever every case was answered "not applicable". */
export const NO_RELEVANT_CASES = 'no relevant cases';

/**
 * `rated by CaseQuality`: the percentage of the relevant cases answered yes, banded (Bradford report, Annex 2). A case
 * answered "not applicable" is not among the relevant ones; with none left there is no percentage.
 */
export function rateByPercentage(entry: Entry, banding: IndexedBanding): RuleOutcome {
  switch (entry.form) {
    case 'level':
      return { standing: 'rated', level: entry.level, entered: true, published: true };
    case 'percentage':
      return rateByBand(banding, entry.percent, {});
    case 'counts':
      if (entry.of === 0) return unrated(NO_RELEVANT_CASES);
      return rateByBand(banding, percentOf(entry.yes, entry.of), { yes: entry.yes, of: entry.of });
    default:
      return unknown();
  }
}

/** The exact percentage; `of` is at least 1. */
export function percentOf(yes: number, of: number): Rational {
  return divide(multiply(HUNDRED, exactDecimal(yes)), exactDecimal(of));
}
