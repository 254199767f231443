import type { LexerResult } from 'langium';
import type { Move } from './concrete-tree.js';
import { isTooDeep } from './depth.js';
import { endOf, isLooseEnd, type Token } from './tokens.js';
import type { WordFinder } from './word-finder.js';

/** The words and comments of a text as they stand, in which all texts, comments and blocks end where they should. */
export interface KeptWords {
  readonly tokens: readonly Token[];
  readonly hidden: readonly Token[];
}

/** What has changed inside the block of a member of a framework. Offsets are those of the text as it is now, unless they say otherwise. */
export interface MemberChange {
  /** The member, from its first word to the brace that closes it; `oldTo` is its end as it was. */
  readonly member: { readonly from: number; readonly to: number; readonly oldTo: number };
  /** What has been written anew: it begins after the brace that opens the block and ends before the one that closes it. */
  readonly from: number;
  readonly to: number;
}

/** The mended words of a member that has changed, and the words of the whole text to be kept. */
export interface MemberWords {
  readonly words: LexerResult;
  readonly kept: KeptWords;
  readonly move: Move;
}

/** All words of a text after a change in one member, and which of them are the member's. */
interface ChangedWords {
  readonly kept: KeptWords;
  /** The comments of the member. */
  readonly hidden: Token[];
  readonly part: { readonly from: number; readonly to: number };
  readonly move: Move;
}

/**
 * Finds the words of the member that has changed, and moves those after it: the words kept from before cannot be used again.
 *
 * @returns nothing where the change may reach beyond the block of the member: a text or a comment that does not end in it, braces that
 *   do not match, or another member on the line of its last brace.
 */
export function changedWords(
  text: string,
  { tokens, hidden }: KeptWords,
  { member, from, to }: MemberChange,
  finder: WordFinder,
): ChangedWords | undefined {
  const first = placeOf(tokens, member.from);
  const next = placeOf(tokens, member.oldTo);
  const [begin, last, follower] = [tokens[first], tokens[next - 1], tokens[next]];
  if (begin?.startOffset !== member.from || !last || endOf(last) !== member.oldTo) return undefined;
  if (follower && lineOf(follower) <= lineOf(last)) return undefined;
  const found = finder.find(text, {
    from: member.from,
    to: member.to,
    line: lineOf(begin),
    lineStart: begin.startOffset - ((begin.startColumn ?? 1) - 1),
  });
  const opening = found.tokens.find(({ image }) => image === '{');
  const closing = found.tokens.at(-1);
  if (!opening || opening.startOffset >= from || closing?.image !== '}') return undefined;
  if (closing.startOffset < to || endOf(closing) !== member.to) return undefined;
  if (found.errors.length > 0 || found.tokens.some(isLooseEnd)) return undefined;
  if (!isOneBlock(found.tokens) || isTooDeep(found.tokens, blocksAround)) return undefined;
  const move = moveAfter(last, closing);
  const firstComment = placeOf(hidden, member.from);
  const nextComment = placeOf(hidden, member.oldTo);
  for (const token of tokens.slice(next)) moved(token, move);
  for (const comment of hidden.slice(nextComment)) moved(comment, move);
  return {
    kept: {
      tokens: tokens.slice(0, first).concat(found.tokens, tokens.slice(next)),
      hidden: hidden.slice(0, firstComment).concat(found.hidden, hidden.slice(nextComment)),
    },
    hidden: found.hidden,
    part: { from: first, to: first + found.tokens.length },
    move,
  };
}

/** A member of a framework stands in the block of that. */
const blocksAround = 1;

/** Whether the words end with the brace that closes the first one. */
function isOneBlock(tokens: readonly Token[]): boolean {
  let depth = 0;
  for (const [at, { image }] of tokens.entries()) {
    if (image === '{') depth++;
    else if (image === '}' && --depth === 0) return at === tokens.length - 1;
  }
  return false;
}

/** How what follows a member moves, by the brace that closed it and the one that closes it now. */
function moveAfter(last: Token, closing: Token): Move {
  return {
    offset: closing.startOffset - last.startOffset,
    lines: lineOf(closing) - lineOf(last),
    line: lineOf(last) - 1,
    columns: (closing.startColumn ?? 1) - (last.startColumn ?? 1),
  };
}

function moved(token: Token, { offset, lines, line, columns }: Move): void {
  token.startOffset += offset;
  token.endOffset = (token.endOffset ?? 0) + offset;
  if (token.startLine === line + 1) token.startColumn = (token.startColumn ?? 1) + columns;
  if (token.endLine === line + 1) token.endColumn = (token.endColumn ?? 0) + columns;
  token.startLine = lineOf(token) + lines;
  token.endLine = (token.endLine ?? 1) + lines;
}

function lineOf({ startLine }: Token): number {
  return startLine ?? 1;
}

/** The place of the first of the words that begins at an offset or after it. */
function placeOf(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.startOffset ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
