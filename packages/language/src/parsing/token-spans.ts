import { endOf, isNumberType, type Token } from './tokens.js';

/** Two words of one line as one, with as many characters as they take up. */
export function together(first: Token, second: Token): Token {
  const gap = ' '.repeat(Math.max(0, second.startOffset - endOf(first)));
  return {
    ...first,
    image: first.image + gap + second.image,
    endOffset: endOf(second) - 1,
    ...(second.endLine !== undefined && { endLine: second.endLine }),
    ...(second.endColumn !== undefined && { endColumn: second.endColumn }),
  };
}

/** Some characters of a word as a word of their own. */
export function part(token: Token, from: number, to = token.image.length): Token {
  return moved({ ...token, image: token.image.slice(from, to) }, token.startOffset + from);
}

/** The same word elsewhere on its line. */
export function moved(token: Token, startOffset: number): Token {
  const startColumn = (token.startColumn ?? 1) + startOffset - token.startOffset;
  return {
    ...token,
    startOffset,
    startColumn,
    endOffset: startOffset + token.image.length - 1,
    endColumn: startColumn + token.image.length - 1,
  };
}

/** A word with what is written on to it: a full stop and the rest of a number. */
export function withoutGaps(
  tokens: readonly Token[],
  at: number,
  first: Token,
): { whole: Token; end: number } {
  let whole = first;
  let end = at + 1;
  for (let next = tokens[end]; next?.startOffset === endOf(whole) && end - at < 8; next = tokens[++end]) {
    if (next.image !== '.' && !isNumberType(next.tokenType)) break;
    whole = together(whole, next);
  }
  return { whole, end };
}
