import type { AstNode, CompositeCstNode, GrammarAST, LeafCstNode, RootCstNode } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { Token, TokenType } from './tokens.js';

type Source = GrammarAST.AbstractElement;

/**
 * How far the words of a part of a text have moved since they were read, because the text before them has changed: told once for
 * all of them.
 */
export interface Shift {
  offset: number;
  lines: number;
}

/** A word where it stands in the text. Lines and columns count from 0. */
export class Leaf implements LeafCstNode {
  container?: Branch;
  grammarSource?: Source;
  readonly tokenType: TokenType;
  readonly hidden: boolean;
  readonly length: number;
  private readonly shift: Shift;
  private start: number;
  private line: number;
  private column: number;
  private endLine: number;
  private endColumn: number;

  constructor(token: Token, source: Source | undefined, shift: Shift, container: Branch) {
    this.container = container;
    if (source) this.grammarSource = source;
    this.tokenType = token.tokenType;
    this.hidden = source === undefined;
    this.length = token.image.length;
    this.shift = shift;
    this.start = token.startOffset;
    this.line = (token.startLine ?? 1) - 1;
    this.column = (token.startColumn ?? 1) - 1;
    this.endLine = (token.endLine ?? 1) - 1;
    // The last column counted from 1 is the one after it counted from 0.
    this.endColumn = token.endColumn ?? 0;
  }

  get offset(): number {
    return this.start + this.shift.offset;
  }

  get end(): number {
    return this.offset + this.length;
  }

  get range(): Range {
    const { lines } = this.shift;
    return {
      start: { line: this.line + lines, character: this.column },
      end: { line: this.endLine + lines, character: this.endColumn },
    };
  }

  get root(): RootCstNode {
    return rootOf(this);
  }

  get text(): string {
    return this.root.fullText.substring(this.offset, this.end);
  }

  get astNode(): AstNode {
    if (!this.container) throw new Error('A word belongs to no node.');
    return this.container.astNode;
  }

  /** Moves this word alone. `columns` counts for what stands on the line from which the change reaches on. */
  move({ offset, lines, line, columns }: Move): void {
    this.start += offset;
    if (this.line === line) this.column += columns;
    if (this.endLine === line) this.endColumn += columns;
    this.line += lines;
    this.endLine += lines;
  }
}

/** What follows a change in a text: by how much it moves, and on the line (from 0) on which the change ended, by how many columns too. */
export interface Move {
  readonly offset: number;
  readonly lines: number;
  readonly line: number;
  readonly columns: number;
}

/** The words that an element of the grammar stands for. */
export class Branch implements CompositeCstNode {
  container?: Branch;
  grammarSource?: Source;
  content: (Leaf | Branch)[] = [];
  /** Where all words of this branch move as one. */
  readonly shift: Shift | undefined;
  private node: AstNode | undefined = undefined;

  constructor(source: Source | undefined, container: Branch | undefined, shift?: Shift) {
    if (container) this.container = container;
    if (source) this.grammarSource = source;
    this.shift = shift;
  }

  /** Words are hidden one by one. */
  readonly hidden = false;

  get offset(): number {
    return this.first?.offset ?? 0;
  }

  get end(): number {
    return this.last?.end ?? 0;
  }

  get length(): number {
    return this.end - this.offset;
  }

  get range(): Range {
    const start = this.first?.range.start ?? { line: 0, character: 0 };
    return { start, end: this.last?.range.end ?? start };
  }

  get root(): RootCstNode {
    return rootOf(this);
  }

  get text(): string {
    return this.root.fullText.substring(this.offset, this.end);
  }

  get astNode(): AstNode {
    const node = this.node ?? this.container?.astNode;
    if (!node) throw new Error('These words belong to no node.');
    return node;
  }

  set astNode(node: AstNode) {
    this.node = node;
  }

  /** Moves all words of this branch. */
  move(move: Move): void {
    if (this.shift) {
      this.shift.offset += move.offset;
      this.shift.lines += move.lines;
    } else for (const part of this.content) part.move(move);
  }

  private get first(): Leaf | Branch | undefined {
    return this.content.find(({ hidden }) => !hidden) ?? this.content[0];
  }

  private get last(): Leaf | Branch | undefined {
    return this.content.findLast(({ hidden }) => !hidden) ?? this.content.at(-1);
  }
}

/** All words of a text. */
export class Root extends Branch implements RootCstNode {
  fullText: string;

  constructor(text: string) {
    super(undefined, undefined);
    this.fullText = text;
  }
}

function rootOf(node: Leaf | Branch): RootCstNode {
  let branch: Branch | undefined = node instanceof Branch ? node : node.container;
  while (branch?.container) branch = branch.container;
  if (!(branch instanceof Root)) throw new Error('A word belongs to no text.');
  return branch;
}
