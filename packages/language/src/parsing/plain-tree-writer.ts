import type { CstNode, GrammarAST } from 'langium';
import { canBeginLine, startsLine } from './line-starts.js';
import { TreeWriter, UnreadableWord, type Call } from './tree-writer.js';

/**
 * Writes the tree of a text whose words nobody has looked at yet, and so sees to what the grammar cannot say: where each member has a
 * line of its own, a number or a name at the start of one begins the next.
 */
export class PlainTreeWriter extends TreeWriter {
  /** The word that begins the member which was called last. */
  private memberAt = -1;
  private isLinewise = false;
  private wasLinewise = false;

  override call<Result>(call: Call, read: (tree: TreeWriter) => Result): Result {
    const { isLinewise } = this;
    this.isLinewise ||= call.isLinewise;
    if (call.isMember) this.memberAt = this.at;
    const result = read(this);
    this.isLinewise = isLinewise;
    return result;
  }

  override word(type: number, source: GrammarAST.AbstractElement): CstNode | undefined {
    const next = this.tokens[this.at];
    if (next && this.wasLinewise && this.at !== this.memberAt && canBeginLine(next.tokenType))
      if (startsLine(this.tokens, this.at)) throw new UnreadableWord();
    this.wasLinewise = this.isLinewise;
    return super.word(type, source);
  }
}
