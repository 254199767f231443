import { printedValue } from '../arithmetic/printing.js';
import type { Rational } from '../arithmetic/rational.js';
import { asBanded, bandOf, type IndexedBanding } from '../indexing/banding.js';
import { unrated, type ExactFigure, type RuleOutcome } from './outcome.js';

/**
 * Rounds as the banding says and takes the band that holds the value. A value in a gap that the author left is not rated:
 * guessing a side would be a rule that nobody wrote.
 */
export function rateByBand(
  banding: IndexedBanding,
  exact: Rational,
  figure: Omit<ExactFigure, 'exact' | 'banded' | 'decimals'>,
): RuleOutcome {
  const banded = asBanded(banding, exact);
  const whole: ExactFigure = { ...figure, exact, banded, decimals: banding.decimals };
  const band = bandOf(banding, banded);
  if (band === undefined) {
    return unrated(`no band of ${banding.name} holds ${printedValue(banded)}`, { figure: whole, banding });
  }
  return { standing: 'rated', level: band.level, figure: whole, band, banding };
}
