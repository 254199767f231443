import {
  createParser,
  CstUtils,
  AstUtils,
  GrammarAST,
  LangiumParser,
  type AstNode,
  type Grammar,
  type LangiumCoreServices,
  type LeafCstNode,
  type LexerResult,
  type ParseResult,
  type ParserOptions,
} from 'langium';
import { YardstickLexer } from './lexer.js';
import { Rereading } from './rereading.js';
import { RuleReaders } from './rule-readers.js';
import { isKeywordType } from './tokens.js';
import { treeServices, type TreeServices } from './tree-writer.js';

/**
 * Reads a text as it stands, or else as the lexer has mended its words. Where only a part of a document is asked for, or the words cannot be read all
 * the same, Langium's own parser does it, which recovers from mistakes; it is made when it is first needed.
 *
 * Either way a misspelt keyword means in the tree what it was read as: `lowset of` is a rule that picks the lowest.
 */
export class YardstickParser extends LangiumParser {
  private readonly grammar: Grammar;
  private readonly services: TreeServices;
  private readonly readers: RuleReaders;
  private rereading: Rereading | undefined;
  private isPrepared = false;

  constructor(services: LangiumCoreServices) {
    super(services);
    this.grammar = services.Grammar;
    this.services = treeServices(services);
    this.readers = new RuleReaders(this.grammar, this.lexer.definition, this.services);
  }

  override parse<T extends AstNode = AstNode>(input: string, options: ParserOptions = {}): ParseResult<T> {
    if (options.rule === undefined) {
      const result = this.readPlain<T>(input) ?? this.readMended<T>(input);
      if (result) return result;
    }
    return this.parseWithRecovery(input, options);
  }

  /**
   * Reads a text that has changed. What was read of it before is used up: its tree must not be looked at again.
   *
   * @param before What was read of the text as it was.
   */
  parseAgain(before: ParseResult, input: string): ParseResult {
    // A file that is new, and has no words yet, may never be typed in.
    if (!before.value.$cstNode || !(this.lexer instanceof YardstickLexer)) return this.parse(input);
    this.rereading ??= new Rereading(this.lexer, this.readers, this.services.linker);
    const again = this.rereading.read(before, input);
    if (again) return parsed(again.value, again.words);
    const { words, kept } = this.lexer.tokenizeAndKeep(input);
    const value = this.readers.read(input, words);
    if (!value) return this.parseWithRecovery(input, {});
    this.rereading.keep(value, kept);
    return parsed(value, words);
  }

  private readPlain<T extends AstNode>(input: string): ParseResult<T> | undefined {
    const words = this.lexer instanceof YardstickLexer ? this.lexer.plainWords(input) : undefined;
    const value = words && this.readers.readPlain(input, words);
    return value && parsed(value as T, words);
  }

  private readMended<T extends AstNode>(input: string): ParseResult<T> | undefined {
    const words = this.lexer.tokenize(input);
    const value = this.readers.read(input, words);
    return value && parsed(value as T, words);
  }

  private parseWithRecovery<T extends AstNode>(input: string, options: ParserOptions): ParseResult<T> {
    if (!this.isPrepared) {
      createParser(this.grammar, this, this.lexer.definition);
      this.finalize();
      this.isPrepared = true;
    }
    const result = super.parse<T>(input, options);
    const root = result.value.$cstNode;
    const faults = new Set(result.lexerReport?.diagnostics.map(({ offset }) => offset));
    if (root && faults.size > 0) {
      for (const leaf of CstUtils.flattenCst(root)) if (faults.has(leaf.offset)) correctKeyword(leaf);
    }
    return result;
  }
}

function parsed<T extends AstNode>(value: T, { errors, report }: LexerResult): ParseResult<T> {
  return { value, parserErrors: [], lexerErrors: errors, ...(report && { lexerReport: report }) };
}

function correctKeyword(leaf: LeafCstNode): void {
  const { tokenType, text } = leaf;
  if (!isKeywordType(tokenType) || tokenType.name === text) return;
  const source = leaf.grammarSource ?? leaf.container?.grammarSource;
  const assignment =
    AstUtils.getContainerOfType(source, GrammarAST.isAssignment) ??
    AstUtils.getContainerOfType(leaf.container?.grammarSource, GrammarAST.isAssignment);
  if (assignment?.operator !== '=') return;
  const node: AstNode & Record<string, unknown> = leaf.astNode as AstNode & Record<string, unknown>;
  if (node[assignment.feature] === text) node[assignment.feature] = tokenType.name;
}
