import type { Figure } from '@yardstick/model';

/** A number for a reader, with at most two decimals: cut and not rounded, so that 64.996 never looks like 65. */
export function plain(value: number): string {
  const [whole = '', decimals = ''] = value.toFixed(6).split('.');
  const kept = decimals.slice(0, 2).replace(/0+$/, '');
  return kept === '' ? whole : `${whole}.${kept}`;
}

/** `43%`, `18 of 42 (43%)`; `7 of 36` for what is added up. */
export function figureInShort(figure: Figure): string {
  if (figure.score !== undefined) {
    const total =
      figure.maximum === undefined
        ? plain(figure.score)
        : `${plain(figure.score)} of ${plain(figure.maximum)}`;
    return figure.value === figure.score ? total : `${total} (${plain(figure.value)})`;
  }
  if (figure.yes !== undefined && figure.of !== undefined)
    return `${figure.yes} of ${figure.of} (${plain(figure.value)}%)`;
  return `${plain(figure.value)}%`;
}

/** The value before it was rounded, where rounding changed it: the fraction `129/2` is `64.5`, `300/7` is `42.86`. */
export function beforeRounding(figure: Figure): string | undefined {
  if (figure.exact === undefined) return undefined;
  const [numerator, denominator = '1'] = figure.exact.split('/');
  const exact = plain(Number(numerator) / Number(denominator));
  return exact === plain(figure.value) ? undefined : exact;
}
