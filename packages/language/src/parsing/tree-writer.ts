import {
  AstUtils,
  isAstNode,
  type AstNode,
  type CstNode,
  type GrammarAST,
  type LangiumCoreServices,
  type LexerResult,
  type Linker,
  type Mutable,
  type ValueConverter,
} from 'langium';
import type { Branch } from './concrete-tree.js';
import { ConcreteTreeBuilder } from './concrete-tree-builder.js';
import { DefaultProperties } from './default-properties.js';
import type { Token } from './tokens.js';

/** A node while its properties are being read. */
export type OpenNode = Mutable<AstNode> & Record<string, unknown>;

/** A rule that another calls: whether it is a member of it, and whether members have a line each there. */
export interface Call {
  readonly isMember: boolean;
  readonly isLinewise: boolean;
}

/** Says that a word stands where the grammar has no place for it. */
export class UnreadableWord extends Error {}

/**
 * Writes the syntax tree of one text, word by word, in the shape that Langium's own parser gives it. Each node gets its
 * container when it is put into it, in one order of properties: going over the finished tree once more, and the many shapes
 * that its objects then have, cost a third of the time.
 */
export class TreeWriter {
  /** The node of the rule that is being read. */
  node: OpenNode;
  protected readonly tokens: readonly Token[];
  private readonly hidden: readonly Token[];
  private readonly linker: Linker;
  private readonly converter: ValueConverter;
  private readonly defaults: DefaultProperties;
  private readonly words: ConcreteTreeBuilder;
  protected at = 0;
  private hiddenAt = 0;

  constructor(text: string, { tokens, hidden }: LexerResult, type: string, services: TreeServices) {
    this.tokens = tokens;
    this.hidden = hidden;
    this.linker = services.linker;
    this.converter = services.converter;
    this.defaults = services.defaults;
    this.node = openNode(type);
    this.words = new ConcreteTreeBuilder(text);
  }

  /** The type of the next word, as an index; at the end of the text one that no type has. */
  get next(): number {
    return this.tokens[this.at]?.tokenTypeIdx ?? -1;
  }

  /** The words from the next one on that a test may look at. */
  get ahead(): { readonly tokens: readonly Token[]; readonly at: number } {
    return { tokens: this.tokens, at: this.at };
  }

  /** Reads by a rule that another calls. */
  call<Result>(_call: Call, read: (tree: TreeWriter) => Result): Result {
    return read(this);
  }

  /** Takes the next word. Nothing for one that the author left out: it has no place in the tree. */
  word(type: number, source: GrammarAST.AbstractElement): CstNode | undefined {
    const token = this.tokens[this.at];
    if (token?.tokenTypeIdx !== type) throw new UnreadableWord();
    this.at++;
    if (token.isInsertedInRecovery) return undefined;
    this.comments(token.startOffset);
    return this.words.word(token, source);
  }

  /** What the word means that was taken last. */
  valueOf(word: CstNode): unknown {
    return this.converter.convert(this.tokens[this.at - 1]?.image ?? '', word);
  }

  /**
   * Reads what makes a node of its own. Nothing where the author left all of it out.
   *
   * @param movesAsOne Whether it is a part of the text that can be read again by itself.
   */
  inside(
    type: string,
    source: GrammarAST.AbstractElement,
    read: (tree: this) => void,
    movesAsOne = false,
  ): OpenNode | undefined {
    const around = this.node;
    const place = this.words.begin(source, movesAsOne);
    this.node = openNode(type);
    read(this);
    const node = this.close();
    this.node = around;
    return place.content.length > 0 ? node : undefined;
  }

  /** Reads what makes one value: `2.1.3` of a number, `standard` of the kinds of item. */
  value(
    source: GrammarAST.AbstractElement,
    read: (tree: this) => string,
  ): { readonly value: unknown; readonly place: CstNode } | undefined {
    const place = this.words.begin(source);
    const text = read(this);
    this.words.end();
    return place.content.length > 0 ? { value: this.converter.convert(text, place), place } : undefined;
  }

  assign({ feature, operator }: GrammarAST.Assignment | GrammarAST.Action, value: unknown): void {
    const { node } = this;
    if (operator === '?=') node[feature ?? ''] = true;
    else if (operator === '+=') {
      const list = (node[feature ?? ''] ??= []) as unknown[];
      if (isOpenNode(value)) own(node, feature ?? '', value, list.length);
      list.push(value);
    } else {
      if (isOpenNode(value)) own(node, feature ?? '', value);
      node[feature ?? ''] = value;
    }
  }

  refer(assignment: GrammarAST.Assignment, text: unknown, place: CstNode): void {
    this.assign(assignment, this.linker.buildReference(this.node, assignment.feature, place, String(text)));
  }

  /** The node of another rule stands for this one: what this one has so far goes into it. */
  become(node: OpenNode): void {
    const had = Object.keys(this.node).filter((name) => !name.startsWith('$'));
    for (const name of had) {
      const [value, has] = [this.node[name], node[name]];
      node[name] = isList(has) && isList(value) ? [...value, ...has] : (has ?? value);
    }
    if (had.length > 0) AstUtils.linkContentToContainer(node);
    this.node = node;
  }

  /** What was read so far turns out to be the first part of a node of this type, or to be of this type itself. */
  turnInto(type: string, action: GrammarAST.Action): void {
    if (action.feature === undefined) {
      this.node.$type = type;
      return;
    }
    const part = this.close();
    this.words.beginAround(part.$cstNode as Branch, action);
    this.node = openNode(type);
    this.assign(action, part);
  }

  /** The whole tree, once every word is taken. */
  finish(): AstNode {
    if (this.at < this.tokens.length) throw new UnreadableWord();
    this.comments(Infinity);
    const root = this.close();
    (root.$cstNode as Mutable<CstNode>).astNode = root;
    return root;
  }

  private close(): OpenNode {
    const { node } = this;
    node.$cstNode = this.words.end();
    for (const [property, value] of this.defaults.of(node.$type)) node[property] ??= value();
    return node;
  }

  /** Puts the comments before an offset where the tree is being written. */
  private comments(offset: number): void {
    const from = this.hiddenAt;
    while (this.hiddenAt < this.hidden.length && (this.hidden[this.hiddenAt]?.startOffset ?? 0) <= offset)
      this.hiddenAt++;
    if (this.hiddenAt > from) this.words.comments(this.hidden.slice(from, this.hiddenAt));
  }
}

/** What every text is written with. */
export interface TreeServices {
  readonly linker: Linker;
  readonly converter: ValueConverter;
  readonly defaults: DefaultProperties;
}

export function treeServices(services: LangiumCoreServices): TreeServices {
  return {
    linker: services.references.Linker,
    converter: services.parser.ValueConverter,
    defaults: new DefaultProperties(services.shared.AstReflection),
  };
}

function openNode(type: string): OpenNode {
  return {
    $type: type,
    $container: undefined,
    $containerProperty: undefined,
    $containerIndex: undefined,
    $cstNode: undefined,
  } as unknown as OpenNode;
}

function isOpenNode(value: unknown): value is OpenNode {
  return isAstNode(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function own(container: OpenNode, property: string, node: OpenNode, index?: number): void {
  node.$container = container;
  node.$containerProperty = property;
  if (index !== undefined) node.$containerIndex = index;
  (node.$cstNode as Mutable<CstNode>).astNode = node;
}
