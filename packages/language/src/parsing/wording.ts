import type { Expected } from './recogniser.js';
import { isNumberType, terminalNames } from './tokens.js';

/** What may stand somewhere, in a methodologist's words: `"is"`, `a level`, `a number`. */
export function wordingOf({ type, role, rule }: Expected): string {
  if (rule === 'ItemId') return role === '' ? 'the number of an item' : role;
  if (isNumberType(type)) return rule === 'Whole' ? 'a whole number' : 'a number';
  if (type.name === terminalNames.name) return nameWording.get(role) ?? 'a name';
  return terminalWording.get(type.name) ?? `"${type.name}"`;
}

const nameWording: ReadonlyMap<string, string> = new Map([
  ['name', 'a name'],
  ['Level', 'the name of a level'],
  ['Scale', 'the name of a scale'],
  ['Banding', 'the name of a banding'],
  ['Wording', 'the name of a wording'],
  ['Cases', 'the name of cases'],
  ['Framework', 'the name of a framework'],
]);

const terminalWording: ReadonlyMap<string, string> = new Map([
  [terminalNames.text, 'a text in quotation marks'],
  [terminalNames.date, 'a month or day such as 2019-09'],
  [terminalNames.language, 'a language code such as cy'],
]);

const mostListed = 8;
const listedOfMany = 6;

/** A short list of alternatives: `"is" or a number`. Of many, the first few. */
export function alternatives(words: readonly string[]): string {
  if (words.length > mostListed) return `${words.slice(0, listedOfMany).join(', ')} and others`;
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

/** The characters of a text, short enough to be quoted in a message. */
export function quoted(image: string): string {
  const line = image.split(/[\r\n]/, 1)[0] ?? '';
  const short = line.length > 40 || line.length < image.length ? `${line.slice(0, 40).trimEnd()}…` : line;
  return short.startsWith('"') || short.startsWith('“') ? short : `"${short}"`;
}
