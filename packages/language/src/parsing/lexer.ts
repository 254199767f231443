import { createToken } from 'chevrotain';
import type { LangiumCoreServices, Lexer, LexerResult, TokenizeOptions } from 'langium';
import { balance } from './blocks.js';
import { withoutDepths } from './depth.js';
import { grammarGraph } from './grammar-graph.js';
import { longNumbers } from './long-numbers.js';
import { closeLooseEnds } from './loose-ends.js';
import { MemberLines } from './member-lines.js';
import { Readings } from './readings.js';
import { Recogniser } from './recogniser.js';
import { Rewritings } from './rewritings.js';
import { RepairSearch } from './repair-search.js';
import { settleStrayMarks } from './stray-marks.js';
import { readable } from './stream-repair.js';
import { reportOf, type SyntaxProblem } from './syntax-diagnostics.js';
import { endOf, terminalNames, type Token, type TokenType } from './tokens.js';
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
  private readonly finder: WordFinder;
  private readonly recogniser: Recogniser;
  private readonly search: RepairSearch;
  private readonly lines: MemberLines;
  private readonly memberStarts: ReadonlySet<TokenType>;

  constructor(services: LangiumCoreServices) {
    this.definition = typesByName(services);
    this.finder = new WordFinder(this.definition);
    const graph = grammarGraph(services.Grammar, this.definition);
    const readings = new Readings(this.definition);
    this.recogniser = new Recogniser(graph);
    this.search = new RepairSearch(this.recogniser, readings, new Rewritings(this.definition));
    this.lines = new MemberLines(this.recogniser, readings, graph.memberRules);
    this.memberStarts = new Set([...graph.memberRules].flatMap((rule) => this.firstTypes(rule)));
  }

  tokenize(text: string, options: TokenizeOptions = {}): LexerResult {
    const lexed = this.finder.find(text);
    if (options.mode === 'partial')
      return { ...lexed, tokens: lexed.tokens.filter((token) => !isLooseEnd(token)) };
    const { tokens, hidden, problems } = this.closed(text, lexed);
    const balanced = balance(tokens, this.definition, (type) => this.memberStarts.has(type));
    const shallow = withoutDepths(balanced.tokens);
    const read = readable(
      shallow.tokens,
      this.recogniser,
      this.search,
      spoiltLines(tokens, [...problems, ...shallow.problems]),
    );
    const all = [
      ...problems,
      ...longNumbers(tokens),
      ...balanced.problems,
      ...shallow.problems,
      ...read.problems,
    ];
    return { tokens: read.tokens, hidden, errors: [], report: reportOf(all) };
  }

  private closed(
    text: string,
    lexed: FoundWords,
  ): { tokens: Token[]; hidden: Token[]; problems: readonly SyntaxProblem[] } {
    const textType = this.definition[terminalNames.text];
    const hasLooseEnds = lexed.tokens.some(isLooseEnd);
    if (!textType || (lexed.errors.length === 0 && !hasLooseEnds)) return { ...lexed, problems: [] };
    const settled = hasLooseEnds
      ? settleStrayMarks(text, lexed, textType, (part) => this.finder.find(part))
      : { ...lexed, problems: [] };
    const closed = closeLooseEnds(text, settled, this.definition, this.lines);
    return { ...closed, problems: [...settled.problems, ...closed.problems] };
  }

  private firstTypes(rule: string): TokenType[] {
    return [...(this.recogniser.startOf(rule)?.steps.values() ?? [])].map(({ expected }) => expected.type);
  }
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

function isLooseEnd({ tokenType: { name } }: Token): boolean {
  return name === terminalNames.unclosedText || name === terminalNames.unclosedComment;
}

/** The lines on which a text begins or ends that had to be closed: what else is wrong there follows from it. */
function spoiltLines(tokens: readonly Token[], problems: readonly SyntaxProblem[]): ReadonlySet<number> {
  const lines = new Set<number>();
  if (problems.length === 0) return lines;
  const offsets = problems.map(({ offset }) => offset).sort((left, right) => left - right);
  let next = 0;
  for (const token of tokens) {
    while ((offsets[next] ?? Infinity) < token.startOffset) next++;
    if ((offsets[next] ?? Infinity) < endOf(token)) lines.add(token.startLine ?? 1).add(token.endLine ?? 1);
  }
  return lines;
}
