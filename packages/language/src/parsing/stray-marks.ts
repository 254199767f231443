import type { LexerResult } from 'langium';
import type { Lexed } from './loose-ends.js';
import type { SyntaxProblem } from './syntax-diagnostics.js';
import { endOf, retyped, terminalNames, unknownCharacters, type Token, type TokenType } from './tokens.js';

/** Finds the words of a text that stands by itself. */
type Lex = (text: string) => Pick<LexerResult, 'tokens' | 'hidden' | 'errors'>;

/** So many characters of a line, at most, are looked through for the other mark. */
const longestText = 2000;

/** So many marks of one line, at most, are settled: beyond that it is no line of an author. */
const mostOnLine = 4;

interface Settled {
  readonly words: readonly Token[];
  readonly problem?: SyntaxProblem;
  /** From where on the line is to be read anew. */
  readonly rest: number;
}

/**
 * Settles quotation marks that are one too many, or one too few at the start of a text, or inside of one, where the line itself tells
 * it. A mark that ends a text nobody began stays as a word of its own; what stands before it then is the text.
 */
export function settleStrayMarks(
  source: string,
  lexed: Lexed,
  textType: TokenType,
  lex: Lex,
): Lexed & { readonly problems: readonly SyntaxProblem[] } {
  const problems: SyntaxProblem[] = [];
  const hidden: Token[] = [];
  const tokens: Token[] = [];
  const relexed: { readonly from: number; readonly to: number }[] = [];
  const errors: Lexed['errors'][number][] = [];
  const waiting = [...lexed.tokens].reverse();
  let line = 0;
  let settledOnLine = 0;
  for (let token = waiting.pop(); token; token = waiting.pop()) {
    if (token.startLine !== line) {
      line = token.startLine ?? 1;
      settledOnLine = 0;
    }
    const isMark = token.tokenType.name === terminalNames.unclosedText && token.image.startsWith('"');
    const settled =
      isMark && settledOnLine++ < mostOnLine ? settle(source, token, waiting.at(-1), textType) : undefined;
    if (!settled) {
      tokens.push(token);
      continue;
    }
    tokens.push(...settled.words);
    if (settled.problem) problems.push(settled.problem);
    const from = settled.rest;
    if (from === endOf(token)) continue;
    let to = Math.max(from, endOfLine(source, from));
    for (let next = waiting.at(-1); next?.startLine === line; next = waiting.at(-1)) {
      to = Math.max(to, endOf(next));
      waiting.pop();
    }
    const rest = shifted(lex(source.slice(from, to)), from, token);
    waiting.push(...rest.tokens.reverse());
    hidden.push(...rest.hidden);
    errors.push(...rest.errors);
    relexed.push({ from, to });
  }
  if (relexed.length === 0) return { tokens, hidden: lexed.hidden, errors: lexed.errors, problems };
  const isOld = (offset: number): boolean => !relexed.some(({ from, to }) => offset >= from && offset < to);
  return {
    tokens,
    hidden: [...lexed.hidden.filter(({ startOffset }) => isOld(startOffset)), ...hidden].sort(
      (left, right) => left.startOffset - right.startOffset,
    ),
    errors: [...lexed.errors.filter(({ offset }) => isOld(offset)), ...errors].sort(
      (left, right) => left.offset - right.offset,
    ),
    problems,
  };
}

function settle(
  source: string,
  token: Token,
  next: Token | undefined,
  textType: TokenType,
): Settled | undefined {
  const start = token.startOffset;
  if (endsText(source, start)) {
    return { words: [retyped({ ...token, ...spanOf(token, 1) }, unknownCharacters)], rest: start + 1 };
  }
  if (token.image === '"' && next?.startOffset === start + 1 && next.image.startsWith('"')) {
    return { words: [], problem: oneTooMany(start), rest: start + 1 };
  }
  const found = textFrom(source, start);
  if (!found) return textBeforeClause(token, textType);
  const { end, marks } = found;
  const words = [
    retyped({ ...token, ...spanOf(token, end - start), image: source.slice(start, end) }, textType),
  ];
  if (marks > 2) return { words, problem: marksInside(source.slice(start, end), start), rest: end };
  // Two texts without a space between: a comma may be missing, which the grammar knows.
  if (source[end] === '"' && /[^\s,{}()]/.test(source[end + 1] ?? ' ')) return { words, rest: end };
  if (source[end] === '"') return { words, problem: oneTooMany(end), rest: end + 1 };
  return /\w/.test(source[end] ?? '') ? { words, problem: noSpace(end - 1), rest: end } : undefined;
}

/** What may follow a title to the end of its line and cannot be taken for a part of it. */
const clause = /\s+(?:(?:samples|revises)\s+[A-Z][\w.]*|weight\s+[0-9.]+)\s*\{?\s*$/;

/** A title that is never closed, up to what its line says after it. */
function textBeforeClause(token: Token, textType: TokenType): Settled | undefined {
  const length = token.image.search(clause);
  if (length < 0) return undefined;
  const { startOffset: offset } = token;
  const image = token.image.slice(0, length);
  const problem: SyntaxProblem = {
    code: 'unclosed-text',
    message: 'This text is never closed. Put a quotation mark " where it ends.',
    offset,
    length,
    data: { replacement: `${image}"` },
  };
  return {
    words: [retyped({ ...token, ...spanOf(token, length) }, textType)],
    problem,
    rest: offset + length,
  };
}

/** Whether a mark stands after a word and before a space, as one does that ends a text. */
function endsText(source: string, at: number): boolean {
  return /[^\s({,=:"]/.test(source[at - 1] ?? ' ') && /[\s,{}()]/.test(source[at + 1] ?? ' ');
}

/** The end of the text that begins with a mark, on its line, and how many marks it has; those inside must come in pairs. */
function textFrom(source: string, start: number): { end: number; marks: number } | undefined {
  let depth = 1;
  let marks = 1;
  const last = Math.min(source.length, start + longestText);
  for (let at = start + 1; at < last; at++) {
    const character = source[at];
    if (character === '\n' || character === '\r') return undefined;
    if (character === '\\') at++;
    if (character !== '"') continue;
    marks++;
    const opens = /[\s(]/.test(source[at - 1] ?? '') && /\S/.test(source[at + 1] ?? ' ');
    depth += opens ? 1 : -1;
    if (depth === 0) return { end: at + 1, marks };
  }
  return undefined;
}

function oneTooMany(offset: number): SyntaxProblem {
  return {
    code: 'unclosed-text',
    message: 'This quotation mark is one too many. Remove it.',
    offset,
    length: 1,
  };
}

function noSpace(offset: number): SyntaxProblem {
  return {
    code: 'unclosed-text',
    message: 'A text ends with a quotation mark and a space. Put a space after this mark.',
    offset,
    length: 1,
  };
}

function marksInside(text: string, offset: number): SyntaxProblem {
  const inner = text.slice(1, -1).replace(/(?<!\\)"/g, '\\"');
  return {
    code: 'unclosed-text',
    message: 'A quotation mark ends a text. Write those that belong inside it as \\".',
    offset,
    length: text.length,
    data: { replacement: `"${inner}"` },
  };
}

function endOfLine(source: string, from: number): number {
  const found = source.slice(from, from + longestText).search(/[\r\n]/);
  return found < 0 ? Math.min(source.length, from + longestText) : from + found;
}

/** The place of so many characters of a token from its start. */
function spanOf(
  { startOffset, startColumn = 1, startLine = 1, image }: Token,
  length: number,
): Pick<Token, 'image' | 'endOffset' | 'endColumn' | 'endLine'> {
  return {
    image: image.slice(0, length),
    endOffset: startOffset + length - 1,
    endColumn: startColumn + length - 1,
    endLine: startLine,
  };
}

/** Words found in the rest of a line, at their place in the whole text. */
function shifted(lexed: ReturnType<Lex>, from: number, token: Token): Lexed & { tokens: Token[] } {
  const line = (token.startLine ?? 1) - 1;
  const column = (token.startColumn ?? 1) + from - token.startOffset - 1;
  const move = (word: Token): Token => ({
    ...word,
    startOffset: word.startOffset + from,
    endOffset: (word.endOffset ?? 0) + from,
    startLine: (word.startLine ?? 1) + line,
    endLine: (word.endLine ?? 1) + line,
    startColumn: (word.startColumn ?? 1) + (word.startLine === 1 ? column : 0),
    endColumn: (word.endColumn ?? 1) + (word.endLine === 1 ? column : 0),
  });
  return {
    tokens: lexed.tokens.map(move),
    hidden: lexed.hidden.map(move),
    errors: lexed.errors.map((error) => ({
      ...error,
      offset: error.offset + from,
      line: (error.line ?? 1) + line,
      column: (error.column ?? 1) + (error.line === 1 ? column : 0),
    })),
  };
}
