import { CstUtils, GrammarUtils, type AstNode, type LangiumDocument, type LeafCstNode } from 'langium';
import type { Document } from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import { startsLine } from '../../parsing/line-starts.js';
import type { ReadingState } from '../../parsing/recogniser.js';
import { endOf, terminalNames, type Token } from '../../parsing/tokens.js';
import { continuationsOf, type Continuation } from './continuations.js';

/** A place in a text where something is being typed. */
export interface Cursor {
  readonly offset: number;
  /** The innermost block that is open here, or the document. */
  readonly block: AstNode;
  /** The words of the member under way, before the one being typed. Empty where a member begins. */
  readonly member: readonly Token[];
  /** The offset of the word being typed, or of the quotation mark of the text being typed. */
  readonly from: number;
  readonly isInText: boolean;
  readonly startsLine: boolean;
  /** Nothing where the words before cannot be read. */
  readonly state: ReadingState | undefined;
  readonly continuations: readonly Continuation[];
}

/**
 * What the grammar says of a place. Only the few lines of the member under way are looked at again; the tree says which block they
 * stand in. Nothing inside a comment.
 */
export function cursorAt(
  services: YardstickServices,
  document: LangiumDocument<Document>,
  offset: number,
): Cursor | undefined {
  const root = document.parseResult.value;
  const text = document.textDocument.getText();
  const lineFrom = text.lastIndexOf('\n', offset - 1) + 1;
  const wordLength = /[A-Za-z0-9_.]*$/.exec(text.slice(lineFrom, offset))?.[0].length ?? 0;
  const { block, start } = surroundings(root, text, offset - wordLength);
  const { mode, from, tokens } = words(services, text, start, offset, offset - wordLength);
  if (mode === 'nowhere') return undefined;
  const before = text.slice(lineFrom, from);
  const atLineStart = before.trim() === '' || tokens.length === 0 || tokens.at(-1)?.image === '{';
  const { state, memberAt } = follow(services, block, tokens, atLineStart);
  const all = state ? continuationsOf(services).of(state) : [];
  return {
    offset,
    block,
    member: tokens.slice(memberAt),
    from,
    isInText: mode === 'text',
    startsLine: atLineStart,
    state,
    continuations: all.filter((word) => atLineStart || !word.startsMember),
  };
}

/** The block that is open at an offset, and where the text begins that says what comes next in it. */
function surroundings(root: Document, text: string, offset: number): { block: AstNode; start: number } {
  const lineFrom = text.lastIndexOf('\n', offset - 1) + 1;
  const cursor = { offset, lineFrom, column: offset - lineFrom };
  let child: AstNode | undefined;
  let isPast = false;
  // A member that is closed says nothing of what follows it.
  const startIn = (): number => (isPast ? child?.$cstNode?.end : child?.$cstNode?.offset) ?? 0;
  for (let node: AstNode | undefined = leafBefore(root, offset)?.astNode; node; node = node.$container) {
    const opened = blockOf(node, cursor);
    if (opened === 'past') isPast = true;
    else if (opened !== 'none') return { block: node, start: Math.max(opened.from, startIn()) };
    if (!node.$container) break;
    // The grounds of a discretion are no members: one line says them all.
    child = node.$containerProperty === 'grounds' ? undefined : node;
  }
  // A declaration without its braces may have been read as one of another kind, without the word that it begins with.
  return { block: root, start: isPast ? startIn() : text.lastIndexOf('\n', startIn() - 1) + 1 };
}

function leafBefore(root: Document, offset: number): LeafCstNode | undefined {
  const place = root.$cstNode;
  let leaf = place && offset > 0 ? CstUtils.findLeafNodeBeforeOffset(place, offset - 1) : undefined;
  while (place && leaf?.hidden) {
    leaf = leaf.offset > 0 ? CstUtils.findLeafNodeBeforeOffset(place, leaf.offset - 1) : undefined;
  }
  return leaf;
}

/**
 * Whether a node has a block, and where that begins if it is open at the cursor. One that is never closed goes as far as its lines
 * are indented.
 */
function blockOf(
  { $cstNode: place }: AstNode,
  { offset, lineFrom, column }: { offset: number; lineFrom: number; column: number },
): { readonly from: number } | 'past' | 'none' {
  const opening = place && GrammarUtils.findNodeForKeyword(place, '{');
  // A brace that was made up opens nothing yet.
  if (!place || !opening || opening.length === 0 || opening.end > offset) return 'none';
  const closing = GrammarUtils.findNodesForKeyword(place, '}').at(-1);
  const isPast = closing
    ? closing.end <= offset
    : lineFrom > opening.end && column <= place.range.start.character;
  return isPast ? 'past' : { from: opening.end };
}

interface Words {
  readonly mode: 'word' | 'text' | 'nowhere';
  readonly from: number;
  /** With their offsets in the whole text. */
  readonly tokens: readonly Token[];
}

function words(
  services: YardstickServices,
  text: string,
  start: number,
  offset: number,
  wordFrom: number,
): Words {
  const slice = text.slice(start, offset);
  const { tokens: lexed, hidden } = services.parser.Lexer.tokenize(slice, { mode: 'partial' });
  const tokens = lexed.map((token) => ({ ...token, startOffset: token.startOffset + start }));
  const comments = hidden.filter(({ tokenType }) => tokenType.name !== 'WHITE_SPACE');
  const lastComment = comments.at(-1);
  const inLineComment = lastComment?.image.startsWith('//') === true && endOf(lastComment) === slice.length;
  const read = Math.max(0, ...[lexed.at(-1), comments.at(-1)].map((last) => (last ? endOf(last) : 0)));
  const rest = slice.slice(read);
  const loose = rest.search(/\S/);
  if (inLineComment || rest.startsWith('/*', loose)) return { mode: 'nowhere', from: offset, tokens };
  if (rest.charAt(loose) === '"' && !rest.slice(loose).includes('\n'))
    return { mode: 'text', from: start + read + loose, tokens };
  const touching = tokens.at(-1);
  const isClosedText = touching?.tokenType.name === terminalNames.text && endOf(touching) === offset;
  if (isClosedText || text.charAt(wordFrom - 1) === '-') return { mode: 'nowhere', from: offset, tokens };
  return { mode: 'word', from: wordFrom, tokens: tokens.filter((token) => endOf(token) <= wordFrom) };
}

/** Follows the words along the grammar. A line that cannot be read is given up on; the next begins a member again. */
function follow(
  services: YardstickServices,
  block: AstNode,
  tokens: readonly Token[],
  atLineStart: boolean,
): { state: ReadingState | undefined; memberAt: number } {
  const continuations = continuationsOf(services);
  const { recogniser } = continuations;
  const start = continuations.inside(block.$type);
  let state = start;
  let memberAt = 0;
  for (const [at, token] of tokens.entries()) {
    const first = startsLine(tokens, at);
    const step = state?.steps.get(token.tokenType.tokenTypeIdx ?? 0);
    const next = state && recogniser.next(state, token.tokenType, first);
    if (next) {
      if (first && step?.expected.startsMember) memberAt = at;
      state = next;
      continue;
    }
    state = first && start ? recogniser.next(start, token.tokenType, true) : undefined;
    memberAt = at;
  }
  if (state || !atLineStart) return { state, memberAt };
  return { state: start, memberAt: tokens.length };
}
