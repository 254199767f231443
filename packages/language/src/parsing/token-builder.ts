import { DefaultTokenBuilder, GrammarAST, stream, type AstNode, type Grammar, type Stream } from 'langium';
import { terminalNames, type TokenType } from './tokens.js';

/**
 * Adds to the words of the grammar those that are always mistakes, so that they reach the repair as whole words: lower-case
 * words that are no keyword, texts and comments that are never closed, and texts between typographic quotation marks.
 */
export class YardstickTokenBuilder extends DefaultTokenBuilder {
  /**
   * Every rule of this grammar is in use, and its keywords are in the order in which the longer comes first, as Langium wants it.
   * To find out which rules can be reached it would walk the whole grammar several times at every start.
   */
  override buildTokens({ rules }: Grammar): TokenType[] {
    const terminals = this.buildTerminalTokens(stream(rules));
    const keywords = new Map<string, GrammarAST.Keyword>();
    for (const rule of rules) if (GrammarAST.isParserRule(rule)) collectKeywords(rule.definition, keywords);
    const byLength = [...keywords.values()].sort((left, right) => right.value.length - left.value.length);
    return [...byLength.map((keyword) => this.buildKeywordToken(keyword, terminals, false)), ...terminals];
  }

  protected override buildTerminalTokens(rules: Stream<GrammarAST.AbstractRule>): TokenType[] {
    const terminals = super.buildTerminalTokens(rules).map(withLineBreaks).map(withBoundedCommentSearch);
    return [
      ...terminals,
      { name: terminalNames.unknownWord, PATTERN: /[a-z][A-Za-z0-9_]*/, LINE_BREAKS: false },
      { name: terminalNames.unclosedText, PATTERN: /"[^"\n\r]*|[“”„][^“”"\n\r]*[“”"]?/, LINE_BREAKS: false },
      { name: terminalNames.unclosedComment, PATTERN: /\/\*[^\n\r]*/, LINE_BREAKS: false },
    ];
  }

  /**
   * The only words that begin with a keyword and go on are lower-case ones, the code of a language (`ar`, after `a`) among them.
   * Langium would try every keyword on every terminal to find that out.
   */
  protected override findLongerAlt(keyword: GrammarAST.Keyword, terminals: TokenType[]): TokenType[] {
    return /^[a-z]/.test(keyword.value)
      ? terminals.filter(({ name }) => name === terminalNames.language || name === terminalNames.unknownWord)
      : [];
  }
}

/** The keywords in a rule, the first of each. */
function collectKeywords(element: AstNode, found: Map<string, GrammarAST.Keyword>): void {
  if (GrammarAST.isKeyword(element)) {
    if (!found.has(element.value)) found.set(element.value, element);
  } else if (GrammarAST.isAssignment(element)) collectKeywords(element.terminal, found);
  else if (GrammarAST.isGroup(element) || GrammarAST.isAlternatives(element))
    for (const part of element.elements) collectKeywords(part, found);
}

/** Which words go over several lines. Left unsaid, the lexer works it out from every pattern each time it is made. */
function withLineBreaks(type: TokenType): TokenType {
  return {
    ...type,
    LINE_BREAKS: type.name === 'WHITE_SPACE' || type.name === 'TEXT' || type.name === 'BLOCK_COMMENT',
  };
}

/**
 * Looks for the end of a comment once where there is none. Otherwise each of a thousand unclosed comments would be looked
 * through to the end of the text.
 */
function withBoundedCommentSearch(type: TokenType): TokenType {
  if (type.name !== 'BLOCK_COMMENT') return type;
  let searched: { text: string; from: number } | undefined;
  const match = (text: string, offset: number): [string] | null => {
    if (!text.startsWith('/*', offset)) return null;
    if (searched?.text === text && offset >= searched.from) return null;
    const end = text.indexOf('*/', offset + 2);
    searched = end < 0 ? { text, from: offset } : undefined;
    return end < 0 ? null : [text.slice(offset, end + 2)];
  };
  return { ...type, PATTERN: match, START_CHARS_HINT: ['/'], LINE_BREAKS: true };
}
