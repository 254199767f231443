import type { LexerResult } from 'langium';
import type { MemberLines } from './member-lines.js';
import type { SyntaxProblem } from './syntax-diagnostics.js';
import { endOf, retyped, terminalNames, unknownCharacters, type Token, type TokenType } from './tokens.js';

/** What the lexer found. */
export type Lexed = Pick<LexerResult, 'tokens' | 'hidden' | 'errors'>;

/** The words of a text once its texts and comments are closed, and what was wrong with these. */
export interface Closed {
  readonly tokens: Token[];
  readonly hidden: Token[];
  readonly problems: SyntaxProblem[];
}

/** The types of words by name. */
type Types = Readonly<Record<string, TokenType>>;

/** A text runs over at most so many lines of prose before it is taken to have been closed. */
const mostLines = 60;

/**
 * Reads texts and comments that are not closed, or are quoted as a word processor does it, as what they were meant to be. The
 * prose on the lines after such a text belongs to it, up to a blank line or a line that begins a member: so the damage stays
 * where the mistake is.
 */
export function closeLooseEnds(source: string, lexed: Lexed, types: Types, lines: MemberLines): Closed {
  const tokens = withUnknownCharacters(source, lexed);
  const textType = types[terminalNames.text] ?? unknownCharacters;
  const hidden: Token[] = [];
  const closed: Token[] = [];
  const problems: SyntaxProblem[] = [];
  const swallowed: { from: number; to: number }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const isText = token.tokenType.name === terminalNames.unclosedText;
    if (!isText && token.tokenType.name !== terminalNames.unclosedComment) {
      closed.push(token);
      continue;
    }
    const { whole, next, rest } = isText
      ? wholeText(source, tokens, token, at, types, lines)
      : withProse(source, tokens, token, at, lines);
    if (endOf(whole) > endOf(token)) swallowed.push({ from: token.startOffset, to: endOf(whole) });
    if (isText) closed.push(retyped(whole, textType));
    if (rest) closed.push(rest);
    problems.push(isText ? textProblem(whole) : commentProblem(whole));
    at = next - 1;
  }
  let past = 0;
  for (const comment of lexed.hidden) {
    while ((swallowed[past]?.to ?? Infinity) <= comment.startOffset) past++;
    if (comment.startOffset < (swallowed[past]?.from ?? Infinity)) hidden.push(comment);
  }
  return { tokens: closed, hidden, problems };
}

interface Whole {
  readonly whole: Token;
  /** The first token that does not belong to it. */
  readonly next: number;
  /** A brace or a keyword that stood at the end of the line. */
  readonly rest?: Token | undefined;
}

function wholeText(
  source: string,
  tokens: readonly Token[],
  token: Token,
  at: number,
  types: Types,
  lines: MemberLines,
): Whole {
  const curly = /^"[^”]*”(?=[\s,{}()]|$)/.exec(token.image);
  if (curly)
    return {
      whole: cut(token, curly[0].length),
      next: at + 1,
      rest: braceAfter(token, curly[0].length, types),
    };
  if (isClosed(token)) return { whole: token, next: at + 1 };
  if (/^[“„]/.test(token.image)) {
    const curlyEnd = curlyTextOverLines(source, tokens, token, at, types);
    if (curlyEnd) return curlyEnd;
  }
  const trimmed = token.image.trimEnd();
  if (trimmed.endsWith('{') || trimmed.endsWith('}')) {
    const length = Math.max(1, trimmed.slice(0, -1).trimEnd().length);
    return { whole: cut(token, length), next: at + 1, rest: braceAfter(token, trimmed.length - 1, types) };
  }
  const keyword = keywordBeforeText(token, tokens[at + 1], types);
  if (keyword)
    return {
      whole: cut(token, token.image.slice(0, keyword.startOffset - token.startOffset).trimEnd().length),
      next: at + 1,
      rest: keyword,
    };
  return withProse(source, tokens, token, at, lines);
}

function isClosed({ image }: Token): boolean {
  return image.length > 1 && /[“”]"?$|^[“”„].*"$/.test(image);
}

/** A text over several lines between typographic marks: up to the closing mark, if no other text begins before it. */
function curlyTextOverLines(
  source: string,
  tokens: readonly Token[],
  token: Token,
  at: number,
  types: Types,
): Whole | undefined {
  for (let next = at + 1; next < tokens.length; next++) {
    const end = tokens[next];
    if (!end || (end.startLine ?? 0) - (token.startLine ?? 0) > mostLines) return undefined;
    if (end.tokenType.name === terminalNames.text) return undefined;
    if (end.tokenType.name !== terminalNames.unclosedText) continue;
    if (!end.image.startsWith('”')) return undefined;
    return {
      whole: joined(source, token, cut(end, 1)),
      next: next + 1,
      rest: braceAfter(end, end.image.trimEnd().length - 1, types),
    };
  }
  return undefined;
}

function withProse(
  source: string,
  tokens: readonly Token[],
  token: Token,
  at: number,
  lines: MemberLines,
): Whole {
  let last = token;
  let next = at + 1;
  for (let count = 0; count < mostLines; count++) {
    const first = tokens[next];
    if (!first || (first.startLine ?? 0) !== (last.endLine ?? 0) + 1) break;
    const line = lineAt(tokens, next);
    const [, second] = line;
    if (line.some(isNoProse) || lines.begins(first, second)) break;
    last = line[line.length - 1] ?? last;
    next += line.length;
  }
  const { image } = token;
  return last === token
    ? { whole: cut(token, image.trimEnd().length), next }
    : { whole: joined(source, token, last), next };
}

function lineAt(tokens: readonly Token[], from: number): Token[] {
  const line: Token[] = [];
  for (let at = from; tokens[at]?.startLine === tokens[from]?.startLine; at++) {
    const token = tokens[at];
    if (!token) break;
    line.push(token);
  }
  return line;
}

function isNoProse({ tokenType: { name } }: Token): boolean {
  return [
    '{',
    '}',
    '=',
    '%',
    terminalNames.text,
    terminalNames.unclosedText,
    terminalNames.unclosedComment,
  ].includes(name);
}

/** The first characters of a token, all of them on its first line. */
function cut(token: Token, length: number): Token {
  return {
    ...token,
    image: token.image.slice(0, length),
    endOffset: token.startOffset + length - 1,
    endColumn: (token.startColumn ?? 1) + length - 1,
  };
}

function joined(source: string, first: Token, last: Token): Token {
  return {
    ...first,
    image: source.slice(first.startOffset, endOf(last)),
    endOffset: endOf(last) - 1,
    ...(last.endLine !== undefined && { endLine: last.endLine }),
    ...(last.endColumn !== undefined && { endColumn: last.endColumn }),
  };
}

/** The brace that stands in an unclosed text from this character on, as a word of its own. */
function braceAfter(token: Token, from: number, types: Types): Token | undefined {
  const skipped = /^\s*/.exec(token.image.slice(from))?.[0].length ?? 0;
  const image = token.image.slice(from + skipped).trimEnd();
  const type = image === '{' || image === '}' ? types[image] : undefined;
  return type && part(token, from + skipped, image, type);
}

/** The keyword or language code that leads from an unclosed text to the next text: `"Vision asks "Is there one?"`. */
function keywordBeforeText(token: Token, next: Token | undefined, types: Types): Token | undefined {
  if (next?.tokenType.name !== terminalNames.text || next.startLine !== token.startLine) return undefined;
  const trimmed = token.image.trimEnd();
  const comma = trimmed.endsWith(',') ? types[','] : undefined;
  if (comma) return part(token, trimmed.length - 1, ',', comma);
  const image = trimmed.slice(trimmed.lastIndexOf(' ') + 1);
  const type = Object.hasOwn(types, image)
    ? types[image]
    : /^[a-z]{2}$/.test(image)
      ? types[terminalNames.language]
      : undefined;
  return type && part(token, trimmed.length - image.length, image, type);
}

function part(token: Token, from: number, image: string, type: TokenType): Token {
  const startOffset = token.startOffset + from;
  const startColumn = (token.startColumn ?? 1) + from;
  return retyped(
    {
      ...token,
      image,
      startOffset,
      endOffset: startOffset + image.length - 1,
      startColumn,
      endColumn: startColumn + image.length - 1,
    },
    type,
  );
}

function withUnknownCharacters(source: string, { tokens, errors }: Lexed): readonly Token[] {
  if (errors.length === 0) return tokens;
  const merged: Token[] = [];
  let at = 0;
  for (const error of errors) {
    for (let token = tokens[at]; token && token.startOffset < error.offset; token = tokens[++at])
      merged.push(token);
    merged.push(charactersToken(source, error));
  }
  return merged.concat(tokens.slice(at));
}

function charactersToken(source: string, { offset, length, line, column }: Lexed['errors'][number]): Token {
  return {
    image: source.slice(offset, offset + length),
    startOffset: offset,
    endOffset: offset + length - 1,
    startLine: line ?? 1,
    endLine: line ?? 1,
    startColumn: column ?? 1,
    endColumn: (column ?? 1) + length - 1,
    tokenType: unknownCharacters,
    tokenTypeIdx: 0,
  };
}

function textProblem({ image, startOffset: offset }: Token): SyntaxProblem {
  const curly = /^[“”„]|”$/.test(image);
  const inner = image
    .replace(/^["“”„]/, '')
    .replace(/[“”"]$/, '')
    .replaceAll('"', '\\"');
  const data = { replacement: `"${inner}"` };
  if (image === '"') {
    return {
      code: 'unclosed-text',
      message: 'A text stands between two quotation marks; the other one is missing on this line.',
      offset,
      length: 1,
    };
  }
  return curly
    ? {
        code: 'curly-quotes',
        message: 'A text stands between straight quotation marks: "…". Replace the curly ones.',
        offset,
        length: image.length,
        data,
      }
    : {
        code: 'unclosed-text',
        message: 'This text is never closed. Put a quotation mark " where it ends.',
        offset,
        length: image.length,
        data,
      };
}

function commentProblem({ startOffset: offset }: Token): SyntaxProblem {
  return {
    code: 'unclosed-comment',
    message: 'This comment is never closed. Put */ where it ends.',
    offset,
    length: 2,
  };
}
