import type { Figure, Rule } from '@yardstick/model';

/** A number for a reader, with at most two decimals: cut and not rounded, so that 64.996 never looks like 65. */
export function plain(value: number): string {
  const [whole = '', decimals = ''] = value.toFixed(6).split('.');
  const kept = decimals.slice(0, 2).replace(/0+$/, '');
  return kept === '' ? whole : `${whole}.${kept}`;
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
