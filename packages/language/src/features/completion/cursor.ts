import {
  CstUtils,
  GrammarUtils,
  type AstNode,
  type LangiumDocument,
  type LeafCstNode,
} from 'langium';
import type { Document } from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import { startsLine, type ReadingState } from '../../parsing/recogniser.js';
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

/** The block that is open at an offset, and where the member under way in it begins. */
function surroundings(root: Document, text: string, offset: number): { block: AstNode; start: number } {
  const leaf = leafBefore(root, offset);
  const lineFrom = text.lastIndexOf('\n', offset - 1) + 1;
  const column = text.slice(lineFrom, offset).length;
  let child: AstNode | undefined;
  for (let node: AstNode | undefined = leaf?.astNode; node; node = node.$container) {
    const opened = endOfOpening(node, offset, column, lineFrom);
    if (opened !== undefined) return { block: node, start: Math.max(opened, startAfter(child, text, offset)) };
    if (!node.$container) return { block: root, start: startAfter(child, text, offset) };
    child = node;
  }
  return { block: root, start: 0 };
}

/** Where the text begins that says what comes next: a member that is closed says nothing of what follows it. */
function startAfter(child: AstNode | undefined, text: string, offset: number): number {
  const place = child?.$cstNode;
  if (!place) return 0;
  return place.end <= offset && text.charAt(place.end - 1) === '}' ? place.end : place.offset;
}

function leafBefore(root: Document, offset: number): LeafCstNode | undefined {
  const place = root.$cstNode;
  let leaf = place && offset > 0 ? CstUtils.findLeafNodeBeforeOffset(place, offset - 1) : undefined;
  while (place && leaf?.hidden) {
    leaf = leaf.offset > 0 ? CstUtils.findLeafNodeBeforeOffset(place, leaf.offset - 1) : undefined;
  }
  return leaf;
}

/** The end of a block's opening brace, where the block is open at the offset. One never closed is as long as its indentation. */
function endOfOpening(node: AstNode, offset: number, column: number, lineFrom: number): number | undefined {
  const place = node.$cstNode;
  const opening = place && GrammarUtils.findNodeForKeyword(place, '{');
  if (!place || !opening || opening.end > offset) return undefined;
  const closing = GrammarUtils.findNodesForKeyword(place, '}').at(-1);
  if (closing) return closing.end <= offset ? undefined : opening.end;
  const isOutside = lineFrom > opening.end && column <= place.range.start.character;
  return isOutside ? undefined : opening.end;
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
  const inLineComment = comments.some((token) => token.image.startsWith('//') && endOf(token) === slice.length);
  const read = Math.max(0, ...[...lexed, ...comments].map(endOf));
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
  const { recogniser, inside } = bound(services);
  const start = inside(block.$type);
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

function bound(services: YardstickServices): {
  recogniser: ReturnType<typeof continuationsOf>['recogniser'];
  inside: (rule: string) => ReadingState | undefined;
} {
  const continuations = continuationsOf(services);
  return { recogniser: continuations.recogniser, inside: (rule) => continuations.inside(rule) };
}
