import { isBrace } from './repair-costs.js';
import { startsLine } from './line-starts.js';
import type { Rewriting } from './rewritings.js';
import { together } from './token-spans.js';
import { endOf, isKeywordType, retyped, terminalNames, type Token, type TokenType } from './tokens.js';

const costs = { unquoted: 22, title: 18, unopened: 10 } as const;

/** So many words of prose, at most, are taken for one text. */
const mostUnquoted = 60;

/** Prose without its quotation marks: up to the one that ends it, or a brace, a text, or the end of the line. */
export function* unquoted(
  tokens: readonly Token[],
  at: number,
  first: Token,
  type: TokenType,
  isBare: boolean,
): Generator<Rewriting> {
  if (first.tokenType.name === terminalNames.text || isBrace(first) || startsLine(tokens, at)) return;
  const isProse = /^\w/.test(first.image);
  let whole = first;
  let keywords = 0;
  for (let next = at + 1; next - at <= mostUnquoted; next++) {
    const token = tokens[next];
    const isEnd =
      token?.startLine !== first.startLine || isBrace(token) || token?.tokenType.name === terminalNames.text;
    const mayEnd =
      isEnd ||
      (token !== undefined && isKeywordType(token.tokenType)) ||
      token?.tokenType.name === terminalNames.language;
    if (mayEnd && isBare && isProse && /[A-Za-z]/.test(whole.image)) {
      const words = [retyped(whole, type)];
      const isTitle = first.tokenType.name === terminalNames.name;
      const cost =
        (isTitle ? costs.title : costs.unquoted) + (isKeywordType(first.tokenType) ? 14 : 0) + keywords;
      yield { rewrite: 'unquoted', end: next, words, cost, write: `"${whole.image}"` };
    }
    if (isEnd || !token) return;
    whole = together(whole, token);
    if (isKeywordType(token.tokenType)) keywords++;
    if (isSingle(first) && endsSingle(tokens, next)) {
      const write = `"${whole.image.slice(1, -1)}"`;
      yield {
        rewrite: 'single-quotes',
        end: next + 1,
        words: [retyped(whole, type)],
        cost: costs.unopened,
        write,
      };
      return;
    }
    if (!isMark(token)) continue;
    const words = [retyped(whole, type)];
    const cost = costs.unopened;
    yield { rewrite: 'unopened', end: next + 1, words, cost, write: `"${whole.image}` };
    return;
  }
}

/** A single quotation mark, as it begins a text. */
function isSingle({ image, tokenType: { name } }: Token): boolean {
  return /^['‘`]/.test(image) && name === terminalNames.unknownCharacters;
}

/** Whether a word is, or ends with, a single mark after which a space or a sign comes. */
function endsSingle(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.tokenType.name !== terminalNames.unknownCharacters || !/['’`]$/.test(token.image)) return false;
  return next?.startOffset !== endOf(token) || !/^\w/.test(next.image);
}

/** A mark that ends a text which no other began. */
function isMark({ image, tokenType: { name } }: Token): boolean {
  return image === '"' && name === terminalNames.unknownCharacters;
}
