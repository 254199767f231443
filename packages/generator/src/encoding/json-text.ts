import { escaped, unsafeCharacters } from './unsafe-text.js';

/**
 * A JSON document, two spaces deep, with a line break at the end. Escapes what is unsafe in UTF-8 or in a page; reading it
 * gives the same value. Refuses numbers that JSON would turn into null.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(
    value,
    (_key, held: unknown) => {
      if (typeof held === 'number' && !Number.isFinite(held)) {
        throw new RangeError('A number in a framework is not finite, so it cannot be written.');
      }
      return held;
    },
    2,
  );
  return `${text
    .replace(unsafeCharacters, (character) =>
      character === '\n' ? character : escaped(character.charCodeAt(0)),
    )
    .replaceAll('<', '\\u003c')}\n`;
}
