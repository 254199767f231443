import type { MemberKind, YardstickKeywordNames } from '../../generated/ast.js';

/** The words of the grammar; its signs need no help. */
type Keyword = Exclude<YardstickKeywordNames, '%' | '(' | ')' | ',' | '=' | '{' | '}'>;

/** What each word of the language says, in one line of Markdown. A word that the grammar has and a table lacks does not compile. */
export interface KeywordWords {
  readonly help: Readonly<Record<Keyword, string>>;
  /** A rule for all items of a kind. */
  readonly byDefault: (kind: MemberKind) => string;
}

/** What a word of the language says. Nothing for what is no word of it. */
export function keywordHelp(word: string, { help }: KeywordWords): string | undefined {
  return Object.hasOwn(help, word) ? help[word as Keyword] : undefined;
}
