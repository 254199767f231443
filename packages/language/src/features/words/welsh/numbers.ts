import { plain } from '@yardstick/model';

/** A noun with the forms that it has after some numbers, where they are others. */
export interface Noun {
  readonly word: string;
  readonly soft?: string;
  readonly spirant?: string;
}

/** After a number Welsh has the singular. Two softens it (`2 bwynt`), three and six aspirate it (`3 phwynt`). */
export function after(count: number, { word, soft = word, spirant = word }: Noun): string {
  const said = count === 2 ? soft : count === 3 || count === 6 ? spirant : word;
  return `${plain(count)} ${said}`;
}

/** `a, b a c`; `ac` before a vowel. */
export function and(pieces: readonly string[]): string {
  const last = pieces.at(-1) ?? '';
  if (pieces.length < 2) return last;
  return `${pieces.slice(0, -1).join(', ')} ${/^[aeiouwyâêîôûŵŷ]/i.test(last) ? 'ac' : 'a'} ${last}`;
}
