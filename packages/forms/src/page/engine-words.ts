import type { Problem } from '@yardstick/model';
import { inEnglish } from './english-pieces.js';
import type { Words } from './words.js';

/**
 * What the engine says of something, which it calls by its name in the framework and in data.
 *
 * @param name the name, with which the message begins
 * @param label what the page calls it
 */
export function engineWords(
  { code, message }: Pick<Problem, 'message'> & { readonly code: string },
  name: string,
  label: string,
  { found = {} }: Words,
): string {
  const said = found[code];
  if (said !== undefined) return label + said;
  // Data has `na` for the answer that a page spells out.
  const english = message.replace(/\bna\b/g, 'not applicable');
  return english.startsWith(`${name} `) || english.startsWith(`${name}:`)
    ? label + inEnglish(english.slice(name.length))
    : inEnglish(english);
}
