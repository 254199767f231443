import type { AstNode, CstNode, LexerResult, Linker, ParseResult } from 'langium';
import { isDocument, type Framework } from '../generated/ast.js';
import type { KeptWords } from './changed-words.js';
import type { YardstickLexer } from './lexer.js';
import { memberAround, withMember } from './member-in-tree.js';
import type { RuleReaders } from './rule-readers.js';

/**
 * Reads a text again of which a part has changed that lies inside the block of one member of a framework (a domain, a banding): only
 * that member is read, and the rest of the tree is used again where it has moved to. Reading all of a long framework after each key
 * took a quarter of the time to its problems, and throwing its tree away another.
 *
 * What comes out is the same as if the whole text had been read, which a law holds. Where that is not certain, nothing comes out:
 * where something is to be mended elsewhere in the text, or a text, a comment or a brace in the member may reach beyond it.
 */
export class Rereading {
  private readonly lexer: YardstickLexer;
  private readonly readers: RuleReaders;
  private readonly linker: Linker;
  /** The words of one text, the one that was read last: people type in one file at a time, and the words of a thousand would fill the memory. */
  private kept: { readonly tree: AstNode; readonly words: KeptWords } | undefined;

  constructor(lexer: YardstickLexer, readers: RuleReaders, linker: Linker) {
    this.lexer = lexer;
    this.readers = readers;
    this.linker = linker;
  }

  /** Keeps the words of a text, so that it can be read again. */
  keep(tree: AstNode, words: KeptWords | undefined): void {
    this.kept = words && { tree, words };
  }

  /** Reads a text again, if it can be. What was read before must not be used after. */
  read(before: ParseResult, text: string): { value: AstNode; words: LexerResult } | undefined {
    const { value: tree, lexerReport } = before;
    const { kept } = this;
    this.kept = undefined;
    if (kept?.tree !== tree || !isDocument(tree) || !tree.$cstNode) return undefined;
    const change = changeBetween(tree.$cstNode.root.fullText, text);
    const member = memberAround(tree, change.from, change.oldTo);
    const place = member?.$cstNode;
    if (!place || !lexerReport?.diagnostics.every((problem) => isInside(problem, place))) return undefined;
    const { offset: from, end: oldTo } = place;
    const found = this.lexer.tokenizeMember(text, kept.words, {
      member: { from, to: oldTo + change.to - change.oldTo, oldTo },
      from: change.from,
      to: change.to,
    });
    const read = found && this.readers.readMember(text, found.words);
    const value = read && withMember(member, read as Framework, text, found.move, this.linker);
    if (!value) return undefined;
    this.keep(value, found.kept);
    return { value, words: found.words };
  }
}

/** Where two texts differ, from the first character to the last: `oldTo` is the end of it in the one before. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly oldTo: number;
}

function changeBetween(old: string, text: string): Change {
  const shorter = Math.min(old.length, text.length);
  const from = mostThat(shorter, (least, most) => old.slice(least, most) === text.slice(least, most));
  const same = mostThat(
    shorter - from,
    (least, most) =>
      old.slice(old.length - most, old.length - least) ===
      text.slice(text.length - most, text.length - least),
  );
  return { from, to: text.length - same, oldTo: old.length - same };
}

/** How many characters are alike, at most so many: halving what is compared, because to compare long pieces takes hardly any time. */
function mostThat(most: number, areAlike: (least: number, most: number) => boolean): number {
  let alike = 0;
  let different = most + 1;
  while (different - alike > 1) {
    const middle = (alike + different) >> 1;
    if (areAlike(alike, middle)) alike = middle;
    else different = middle;
  }
  return alike;
}

function isInside(
  { offset, length }: { readonly offset: number | undefined; readonly length: number },
  place: CstNode,
): boolean {
  return offset !== undefined && offset >= place.offset && offset + length <= place.end;
}
