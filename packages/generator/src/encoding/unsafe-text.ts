/**
 * Characters that are never written as they are, in any place: control characters, the two line separators that end a line
 * in JavaScript, the characters that turn the direction of text round (they make code read as what it is not), the byte order
 * mark, and halves of surrogate pairs, which UTF-8 cannot hold.
 */
export const unsafeCharacters =
  /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Cs}/gu;

/** The escape of one UTF-16 unit, as JavaScript and JSON write it. */
export function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
