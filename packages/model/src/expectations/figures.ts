import { exactDecimal } from '../arithmetic/decimal.js';
import { equal, rational, type Rational } from '../arithmetic/rational.js';
import { roundHalfUp } from '../arithmetic/rounding.js';
import type { Rule } from '../framework.js';
import type { Figure } from '../result.js';
import { figureInShort } from '../wording/figures.js';
import type { Comparison } from './compare-expectation.js';

/** What the trace has of an item: its figure, if it has one, and the rule that made it. */
export interface FigureOfItem {
  readonly figure: Figure | undefined;
  readonly by: Rule['by'] | undefined;
}

/**
 * A published percentage, sum or mean beside the one there is. What was worked out (from counts or from members) is rounded half up
 * to the decimals of the published figure, as the report rounded it; a percentage that was entered is itself a printed
 * figure, so it must be the same one.
 */
export function compareFigure(
  { figure: published, decimals }: { readonly figure: number; readonly decimals: number },
  { figure, by }: FigureOfItem,
): Comparison {
  const expected = exactDecimal(published);
  const words = `${published.toFixed(decimals)}${isPercent(by) ? '%' : ''}`;
  if (!figure || !by) return { agrees: false, published: words, found: 'no figure', from: 'computed' };
  const exact = exactOf(figure);
  if (isEntered(figure))
    return {
      agrees: equal(exact, expected),
      published: words,
      found: `${asEntered(exact)}%`,
      from: 'entered',
    };
  const agrees = equal(roundHalfUp(exact, decimals), expected);
  return { agrees, published: words, found: figureInShort(figure, by), from: 'computed' };
}

/** Published counts beside those there are; of what a rule adds up, the sum and the most it could be. */
export function compareCounts(
  { yes, relevant }: { readonly yes: number; readonly relevant: number },
  { figure, by }: FigureOfItem,
): Comparison {
  const published = `${yes} of ${relevant}`;
  if (!figure || !by) return { agrees: false, published, found: 'no figure', from: 'computed' };
  const isSum = figure.score !== undefined;
  const [part, whole] = isSum ? [figure.score, figure.maximum] : [figure.yes, figure.of];
  return {
    agrees: part === yes && whole === relevant,
    published,
    found: isEntered(figure) ? `${asEntered(exactOf(figure))}%` : figureInShort(figure, by),
    from: isSum ? 'computed' : 'entered',
  };
}

/** A percentage that was entered has nothing that it was made of. */
function isEntered({ yes, score }: Figure): boolean {
  return yes === undefined && score === undefined;
}

/** Before the rounding that its banding declares. */
function exactOf({ exact, value }: Figure): Rational {
  if (exact === undefined) return exactDecimal(value);
  const [numerator = '0', denominator = '1'] = exact.split('/');
  return rational(BigInt(numerator), BigInt(denominator));
}

/** Neither rounded nor cut: 67.4% must not look like 67%. */
function asEntered({ numerator, denominator }: Rational): number {
  return Number(numerator) / Number(denominator);
}

function isPercent(by: Rule['by'] | undefined): boolean {
  return by === 'percentage' || by === 'wording' || by === 'share';
}
