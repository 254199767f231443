import { createToken } from 'chevrotain';
import type { Grammar, LangiumCoreServices, Lexer, LexerResult, TokenizeOptions } from 'langium';
import { isBalanced } from './blocks.js';
import { changedWords, type KeptWords, type MemberChange, type MemberWords } from './changed-words.js';
import { isTooDeep } from './depth.js';
import { longNumbers } from './long-numbers.js';
import { Mending } from './mending.js';
import { reportOf } from './syntax-diagnostics.js';
import { isLooseEnd, type TokenType } from './tokens.js';
import { WordFinder, type FoundWords } from './word-finder.js';

/**
 * Finds the words of a text and mends what is wrong with them, so that the parser sees what the author meant and every
 * mistake has exactly one problem, on the word at fault. A word that is there keeps its place and its characters.
 *
 * The problems are in the report. `errors` is always empty: a character that belongs to no word is a problem like others.
 * In the mode `partial`, which completion asks for, the words are as the author has typed them so far.
 */
export class YardstickLexer implements Lexer {
  /** The kinds of words, by name. */
  readonly definition: Readonly<Record<string, TokenType>>;
  private readonly grammar: Grammar;
  private readonly finder: WordFinder;
  private mending: Mending | undefined;

  constructor(services: LangiumCoreServices) {
    this.definition = typesByName(services);
    this.grammar = services.Grammar;
    this.finder = new WordFinder(this.definition);
  }

  tokenize(text: string, options: TokenizeOptions = {}): LexerResult {
    const found = this.finder.find(text);
    if (options.mode === 'partial')
      return { ...found, tokens: found.tokens.filter((token) => !isLooseEnd(token)) };
    return this.mender.mend(text, found);
  }

  /** The same with the words as they stand, unless something is wrong with what begins and ends in the text: then a change can reach anywhere. */
  tokenizeAndKeep(text: string): { readonly words: LexerResult; readonly kept: KeptWords | undefined } {
    const found = this.finder.find(text);
    return { words: this.mender.mend(text, found), kept: isSettled(found) ? found : undefined };
  }

  /**
   * The words of a text in which one member of a framework has changed and nothing is to be mended outside it; nothing where that
   * may change what stands around it too.
   */
  tokenizeMember(text: string, kept: KeptWords, change: MemberChange): MemberWords | undefined {
    const found = changedWords(text, kept, change, this.finder);
    const mended = found && this.mender.mendPart(found.kept.tokens, found.part);
    if (!mended) return undefined;
    const { tokens, report } = mended;
    const { hidden, kept: all, move } = found;
    return { words: { tokens, hidden, errors: [], report }, kept: all, move };
  }

  private get mender(): Mending {
    return (this.mending ??= new Mending(this.grammar, this.definition, this.finder));
  }

  /**
   * The words of a text as they stand, where there is nothing to mend in them as far as one can see without reading them: so a text
   * without mistakes, as most are that a command is given, is read at once, and what mends words need not be made.
   *
   * Nothing once it is made: where one text has mistakes, as while somebody types, asking of each word is cheaper than reading in vain.
   */
  plainWords(text: string): LexerResult | undefined {
    if (this.mending) return undefined;
    const found = this.finder.find(text);
    if (!isSettled(found)) return undefined;
    const { tokens, hidden } = found;
    return { tokens, hidden, errors: [], report: reportOf(longNumbers(tokens)) };
  }
}

/** Whether all texts, comments and blocks of a text end where they should. */
function isSettled({ tokens, errors }: FoundWords): boolean {
  return errors.length === 0 && !tokens.some(isLooseEnd) && isBalanced(tokens) && !isTooDeep(tokens);
}

/** Each kind of word with the number by which Chevrotain's parsers know it. */
function typesByName({ Grammar, parser }: LangiumCoreServices): Record<string, TokenType> {
  const types = parser.TokenBuilder.buildTokens(Grammar) as TokenType[];
  return Object.fromEntries(
    types.map(({ name, PATTERN, GROUP, LINE_BREAKS }) => [
      name,
      createToken({
        name,
        ...(PATTERN !== undefined && { pattern: PATTERN }),
        ...(GROUP !== undefined && { group: GROUP }),
        ...(LINE_BREAKS !== undefined && { line_breaks: LINE_BREAKS }),
      }),
    ]),
  );
}
