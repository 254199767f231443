import { Code } from './code.js';
import { escaped, unsafeCharacters } from './unsafe-text.js';

const shortEscapes = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/**
 * A JavaScript string literal, which is a TypeScript string-literal type too. Single quotes, never a template. `<` is
 * escaped, so that a module pasted into a page cannot close its script element or open a comment.
 */
export function stringLiteral(text: string): Code {
  const body = text
    .replace(/[\\']/g, (character) => `\\${character}`)
    .replaceAll('<', '\\x3C')
    .replace(
      unsafeCharacters,
      (character) => shortEscapes.get(character) ?? escaped(character.charCodeAt(0)),
    );
  return Code.trusted(`'${body}'`);
}
