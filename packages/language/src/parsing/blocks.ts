import { startsLine } from './line-starts.js';
import type { SyntaxProblem } from './syntax-diagnostics.js';
import { invented, type Token, type TokenType } from './tokens.js';

/** The words of a text with every brace matched, and what was wrong with the braces. */
export interface Balanced {
  readonly tokens: readonly Token[];
  readonly problems: readonly SyntaxProblem[];
}

/** The types of words that can begin a member. */
export interface Starts {
  readonly members: ReadonlySet<TokenType>;
  /** Those that can begin one with a block. */
  readonly blocks: ReadonlySet<TokenType>;
  /** By the type of word that a block begins with, those that can begin one with a block inside it. */
  readonly blocksIn: ReadonlyMap<TokenType, ReadonlySet<TokenType>>;
}

interface Block {
  /** The first word of the member that the brace opens, and the column in which its line begins. */
  readonly head: Token;
  readonly column: number;
  readonly opened: number;
}

type Change =
  | { readonly kind: 'close'; readonly before: number; readonly head: Token }
  | { readonly kind: 'open'; readonly before: number; readonly head: Token }
  | { readonly kind: 'drop'; readonly before: number };

/** Whether the braces of a text match one another. */
export function isBalanced(tokens: readonly Token[]): boolean {
  let depth = 0;
  for (const { image } of tokens) {
    if (image === '{') depth++;
    else if (image === '}' && --depth < 0) return false;
  }
  return depth === 0;
}

/**
 * Matches the braces of a text that do not match, by its indentation: a block ends before a line that begins no further to
 * the right than its head. Where the indentation says more than the count of braces bears out, it is not to be trusted,
 * and only what is certain is changed: a closing brace that closes nothing.
 *
 * @param starts A block whose head runs over lines is found by its first word.
 */
export function balance(
  tokens: readonly Token[],
  types: Readonly<Record<string, TokenType>>,
  starts: Starts,
): Balanced {
  if (isBalanced(tokens)) return { tokens, problems: [] };
  const byIndentation = changesByIndentation(tokens, starts);
  const opened = tokens.filter(({ image }) => image === '{').length;
  const closed = tokens.filter(({ image }) => image === '}').length;
  const trusted = byIndentation.length <= Math.abs(opened - closed) + 2;
  return applied(tokens, trusted ? byIndentation : certainChanges(tokens), types);
}

function changesByIndentation(tokens: readonly Token[], starts: Starts): Change[] {
  const changes: Change[] = [];
  const blocks: Block[] = [];
  const indentation = new Indentation();
  let lineHead = 0;
  for (const [at, token] of tokens.entries()) {
    const first = startsLine(tokens, at);
    const column = token.startColumn ?? 1;
    const headAbove = first ? indentation.note(at, column) : undefined;
    const around = blocks.at(-1);
    const isOpened = headAbove !== undefined && headAbove > (around?.opened ?? -1);
    if (token.image === '}' && around && !isOpened && isInside(tokens, at, around)) {
      changes.push({ kind: 'drop', before: at });
      continue;
    }
    if (first && (starts.members.has(token.tokenType) || token.image === '}')) {
      const mustClose = (block: Block | undefined): block is Block =>
        block !== undefined && (token.image === '}' ? block.column > column : block.column >= column);
      for (let block = blocks.at(-1); mustClose(block); block = blocks.at(-1)) {
        blocks.pop();
        changes.push(unclosed(block, blocks.at(-1), at, starts));
      }
      lineHead = at;
    }
    if (token.image === '{' && tokens[at - 1]?.image === '{') {
      changes.push({ kind: 'drop', before: at });
      continue;
    }
    if (token.image === '{') {
      const head = tokens[lineHead] ?? token;
      blocks.push({ head, column: head.startColumn ?? 1, opened: at });
    }
    if (token.image !== '}') continue;
    const block = blocks.at(-1);
    if (block && (!first || block.column === column || sameLine(tokens[block.opened], token))) {
      blocks.pop();
      continue;
    }
    const head =
      headAbove === undefined || headAbove <= (block?.opened ?? -1) ? undefined : tokens[headAbove];
    if (headAbove !== undefined && head && head.image !== '}')
      changes.push({ kind: 'open', before: endOfHead(tokens, headAbove), head });
    else changes.push({ kind: 'drop', before: at });
  }
  for (let block = blocks.pop(); block; block = blocks.pop())
    changes.push(unclosed(block, blocks.at(-1), tokens.length, starts));
  return changes;
}

/** What is wrong with a block that nothing closes: what can have none was not to have one. */
function unclosed(
  { head, opened }: Block,
  around: Block | undefined,
  at: number,
  { members, blocks, blocksIn }: Starts,
): Change {
  // A word that begins nothing may be a misspelt one that does.
  const isKnown = members.has(head.tokenType) || head.image === '}' || head.image === '{';
  const possible = (around && blocksIn.get(around.head.tokenType)) ?? blocks;
  return isKnown && !possible.has(head.tokenType)
    ? { kind: 'drop', before: opened }
    : { kind: 'close', before: at, head };
}

/** Whether the lines below a closing brace still stand in a block, or close it: then the brace is one too many. */
function isInside(tokens: readonly Token[], at: number, { column, opened }: Block): boolean {
  if (sameLine(tokens[opened], tokens[at]) && opened !== at - 1) return false;
  const isOwn = tokens[at]?.startColumn === column;
  // Another brace too many says nothing.
  const saysNothing = (token: Token | undefined): boolean =>
    token?.image === '{' || (isOwn && token?.image === '}' && (token.startColumn ?? 1) > column);
  let line = endOfLine(tokens, at);
  while (saysNothing(tokens[line])) line = endOfLine(tokens, line);
  const next = tokens[line];
  if (!next) return false;
  const nextColumn = next.startColumn ?? 1;
  // Of two where the block's own should stand, the second is the one too many.
  return nextColumn > column || (next.image === '}' && nextColumn === column && !isOwn);
}

function sameLine(left: Token | undefined, right: Token | undefined): boolean {
  return left?.startLine === right?.startLine;
}

/** The lines that each begin further to the right than the one before, down to the present one. */
class Indentation {
  private readonly lines: { at: number; column: number; hasContent: boolean }[] = [];

  /**
   * Notes the first word of a line. Gives the first word of the last line in the same column if there are lines further to
   * the right between the two: the line whose block ends here, if this is a closing brace.
   */
  note(at: number, column: number): number | undefined {
    let top = this.lines.at(-1);
    for (; top && top.column > column; top = this.lines.at(-1)) this.lines.pop();
    const head = top?.column === column && top.hasContent ? top.at : undefined;
    if (top?.column === column) this.lines.pop();
    const around = this.lines.at(-1);
    if (around) around.hasContent = true;
    this.lines.push({ at, column, hasContent: false });
    return head;
  }
}

/** Words that go on with the head of a block on a line of their own. */
const goOn: ReadonlySet<string> = new Set(['asks', 'samples', 'relevant', 'weight', 'rounded', 'revises']);

/** The end of a head, which may run over lines. */
function endOfHead(tokens: readonly Token[], from: number): number {
  let end = endOfLine(tokens, from);
  while (goOn.has(tokens[end]?.image ?? '')) end = endOfLine(tokens, end);
  return end;
}

function endOfLine(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  while (at < tokens.length && !startsLine(tokens, at)) at++;
  return at;
}

function certainChanges(tokens: readonly Token[]): Change[] {
  const changes: Change[] = [];
  let depth = 0;
  for (const [at, { image }] of tokens.entries()) {
    if (image === '{') depth++;
    if (image !== '}') continue;
    if (depth > 0) depth--;
    else changes.push({ kind: 'drop', before: at });
  }
  return changes;
}

function applied(
  tokens: readonly Token[],
  changes: readonly Change[],
  types: Readonly<Record<string, TokenType>>,
): Balanced {
  const result: Token[] = [];
  const problems: SyntaxProblem[] = [];
  let at = 0;
  const { '{': opening, '}': closing } = types;
  for (const change of [...changes].sort((left, right) => left.before - right.before)) {
    for (; at < change.before; at++) result.push(...tokens.slice(at, at + 1));
    if (change.kind === 'drop') at++;
    else if (change.kind === 'close' && closing) result.push(invented(closing));
    else if (opening) {
      // A bracket in its place is the slip itself.
      if (isBracket(tokens[change.before - 1])) result.pop();
      result.push(invented(opening));
    }
    problems.push(problemOf(change, tokens));
  }
  return { tokens: result.concat(tokens.slice(at)), problems: mostOf(problems) };
}

/** So many braces too few or too many, at most, are told one by one. */
const mostTold = 500;

/** Of thousands of braces that do not match nobody wants to read each. */
function mostOf(problems: readonly SyntaxProblem[]): readonly SyntaxProblem[] {
  const last = problems[mostTold];
  if (!last) return problems;
  const more = problems.length - mostTold;
  const message = `This brace does not match, and ${more - 1} after it do not either. Mend those before it first.`;
  return [...problems.slice(0, mostTold), { ...last, message }];
}

function isBracket(token: Token | undefined): token is Token {
  return token?.image === '(' || token?.image === '[';
}

function problemOf(change: Change, tokens: readonly Token[]): SyntaxProblem {
  const bracket = change.kind === 'open' ? tokens[change.before - 1] : undefined;
  if (isBracket(bracket)) {
    const { image, startOffset: offset } = bracket;
    const message = `A block begins with {: write "{" instead of "${image}".`;
    return { code: 'unopened-block', message, offset, length: 1, data: { replacement: '{' } };
  }
  if (change.kind === 'drop') {
    const { startOffset: offset = 0, image } = tokens[change.before] ?? {};
    if (image === '{')
      return { code: 'extra-brace', message: 'This brace is one too many. Remove it.', offset, length: 1 };
    return {
      code: 'extra-brace',
      message: 'This brace closes nothing. Remove it, or put a { where its block begins.',
      offset,
      length: 1,
    };
  }
  const { image, startOffset: offset } = change.head;
  return change.kind === 'close'
    ? {
        code: 'unclosed-block',
        message: `The block of this "${image}" is never closed. Put a } on a line of its own after the last line of the block.`,
        offset,
        length: image.length,
      }
    : {
        code: 'unopened-block',
        message: `The block of this "${image}" is closed but never opened. Put a { at the end of this line.`,
        offset,
        length: image.length,
      };
}
