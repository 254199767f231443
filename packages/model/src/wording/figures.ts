import type { Rule } from '../framework.js';
import type { Figure } from '../result.js';

/**
 * A number for a reader, rounded to two decimals; but where that would make it look rounder than it is, it is cut instead, so that
 * 64.996 never looks like 65 or 87.496 like 87.5: a value below a boundary must not print as the boundary.
 */
export function plain(value: number): string {
  const sixDecimals = value.toFixed(6);
  const rounded = Number(sixDecimals).toFixed(2);
  const looksExact = rounded.endsWith('0') && Number(rounded) !== Number(sixDecimals);
  const shown = looksExact ? sixDecimals.slice(0, sixDecimals.indexOf('.') + 3) : rounded;
  return shown.replace(/\.?0+$/, '');
}

/** `43%`, `18 of 42 (43%)`; for what a rule adds up, `7 of 36`, `75% (12 of 16)` as a share and `2.75 (11 of 16)` as a mean. */
export function figureInShort(figure: Figure, rule: Rule['by']): string {
  const { value, yes, of, score, maximum } = figure;
  if (score !== undefined) {
    const total = maximum === undefined ? plain(score) : `${plain(score)} of ${plain(maximum)}`;
    return rule === 'sum' ? total : `${plain(value)}${rule === 'share' ? '%' : ''} (${total})`;
  }
  return yes === undefined || of === undefined ? `${plain(value)}%` : `${yes} of ${of} (${plain(value)}%)`;
}

/** The value before it was rounded, where rounding changed it: the fraction `129/2` is `64.5`, `300/7` is `42.86`. */
export function beforeRounding(figure: Figure): string | undefined {
  if (figure.exact === undefined) return undefined;
  const [numerator, denominator = '1'] = figure.exact.split('/');
  const exact = plain(Number(numerator) / Number(denominator));
  return exact === plain(figure.value) ? undefined : exact;
}
