import { counted, plain } from '@yardstick/model';
import { plainText, type Inline } from '../../document/document.js';
import { listedInlines } from './sentence.js';

/** `2 points`. In Welsh two softens the word after it, three and six aspirate it: `2 bwynt`, `3 phwynt`. */
export function pointsIn(language: string | undefined, points: number): string {
  if (language !== 'cy') return `${plain(points)} ${points === 1 ? 'point' : 'points'}`;
  const word = points === 2 ? 'bwynt' : points === 3 || points === 6 ? 'phwynt' : 'pwynt';
  return `${plain(points)} ${word}`;
}

/** `3 cases`. After a number Welsh has the singular. */
export function casesIn(language: string | undefined, cases: number): string {
  return language === 'cy' ? `${cases} achos` : counted(cases, 'case');
}

/** `a, b and c`. In Welsh `a` becomes `ac` before a vowel. */
export function listedIn(language: string | undefined, pieces: readonly Inline[]): Inline {
  if (language !== 'cy') return listedInlines(pieces, 'and');
  const last = plainText(pieces.at(-1) ?? '');
  return listedInlines(pieces, /^[aeiouwyâêîôûŵŷ]/i.test(last) ? 'ac' : 'a');
}
