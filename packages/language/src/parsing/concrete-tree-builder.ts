import type { GrammarAST } from 'langium';
import { Branch, Leaf, Root, type Shift } from './concrete-tree.js';
import type { Token } from './tokens.js';

/**
 * Puts the words of a text together to the tree of them that Langium's builder makes, comments included: a branch that has not
 * begun yet leaves the comments before it to the one around.
 */
export class ConcreteTreeBuilder {
  readonly root: Root;
  private readonly open: Branch[];
  /** The parts of all open branches, and where those of each begin: a list for each, growing, would take twice the memory. */
  private readonly parts: (Leaf | Branch)[] = [];
  private readonly begins: number[] = [0];
  private readonly fixed: Shift = { offset: 0, lines: 0 };
  private shift = this.fixed;

  constructor(text: string) {
    this.root = new Root(text);
    this.open = [this.root];
  }

  get current(): Branch {
    return this.open.at(-1) ?? this.root;
  }

  /** @param movesAsOne Whether the words of it, wherever the text before them may move them, stay where they are to one another. */
  begin(source: GrammarAST.AbstractElement, movesAsOne = false): Branch {
    if (movesAsOne) this.shift = { offset: 0, lines: 0 };
    const branch = new Branch(source, this.current, movesAsOne ? this.shift : undefined);
    this.open.push(branch);
    this.begins.push(this.parts.length);
    return branch;
  }

  /** Begins a branch with the one that ended last, if that has words. */
  beginAround(part: Branch, source: GrammarAST.AbstractElement): void {
    const branch = this.begin(source);
    if (this.parts.at(-1) !== part) return;
    this.begins[this.begins.length - 1] = this.parts.length - 1;
    part.container = branch;
  }

  word(token: Token, source: GrammarAST.AbstractElement): Leaf {
    const leaf = new Leaf(token, source, this.shift, this.current);
    this.parts.push(leaf);
    return leaf;
  }

  /** The nearest branch that has begun takes the comments in. */
  comments(tokens: readonly Token[]): void {
    let begun = this.open.length - 1;
    while (begun > 0 && this.begins[begun] === this.parts.length) begun--;
    const branch = this.open[begun] ?? this.root;
    const shift = this.open.slice(0, begun + 1).findLast((around) => around.shift)?.shift ?? this.fixed;
    for (const token of tokens) this.parts.push(new Leaf(token, undefined, shift, branch));
    this.begins.fill(this.parts.length, begun + 1);
  }

  /** Ends the branch that began last. One without words has no place in the tree. */
  end(): Branch {
    const branch = this.open.pop() ?? this.root;
    const from = this.begins.pop() ?? 0;
    if (branch.shift) this.shift = this.fixed;
    if (this.parts.length === from) return branch;
    branch.content = this.parts.splice(from);
    if (branch !== this.root) this.parts.push(branch);
    return branch;
  }
}
