import {
  createParser,
  CstUtils,
  AstUtils,
  GrammarAST,
  LangiumParser,
  type AstNode,
  type LangiumCoreServices,
  type LeafCstNode,
  type ParseResult,
  type ParserOptions,
} from 'langium';
import { isKeywordType } from './tokens.js';

/**
 * Langium's parser, except that a misspelt keyword means in the tree what it was read as: `lowset of` is a rule that picks
 * the lowest. Langium copies a keyword into the tree as it is written.
 */
export class YardstickParser extends LangiumParser {
  override parse<T extends AstNode = AstNode>(input: string, options: ParserOptions = {}): ParseResult<T> {
    const result = super.parse<T>(input, options);
    const root = result.value.$cstNode;
    const faults = new Set(result.lexerReport?.diagnostics.map(({ offset }) => offset));
    if (root && faults.size > 0) {
      for (const leaf of CstUtils.flattenCst(root)) if (faults.has(leaf.offset)) correctKeyword(leaf);
    }
    return result;
  }
}

/** Makes the parser of the grammar in `services`. */
export function createYardstickParser(services: LangiumCoreServices): YardstickParser {
  const parser = createParser(
    services.Grammar,
    new YardstickParser(services),
    services.parser.Lexer.definition,
  );
  parser.finalize();
  return parser;
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
