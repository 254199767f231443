import type { Grammar, LexerResult } from 'langium';
import { balance, type Starts } from './blocks.js';
import { withoutDepths } from './depth.js';
import { grammarGraph } from './grammar-graph.js';
import { startsLine } from './line-starts.js';
import { longNumbers } from './long-numbers.js';
import { closeLooseEnds } from './loose-ends.js';
import { MemberLines } from './member-lines.js';
import { blockRulesOf, type BlockRules } from './member-rules.js';
import { Readings } from './readings.js';
import { Recogniser, type ReadingState } from './recogniser.js';
import { RepairSearch } from './repair-search.js';
import { Rewritings } from './rewritings.js';
import { settleStrayMarks } from './stray-marks.js';
import { readable } from './stream-repair.js';
import { reportOf, type SyntaxProblem, type SyntaxReport } from './syntax-diagnostics.js';
import { endOf, isLooseEnd, terminalNames, type Token, type TokenType } from './tokens.js';
import type { FoundWords, WordFinder } from './word-finder.js';

/** Mends what is wrong with the words of a text: looks at each of them for a place in the grammar. */
export class Mending {
  private readonly types: Readonly<Record<string, TokenType>>;
  private readonly finder: WordFinder;
  private readonly recogniser: Recogniser;
  private readonly search: RepairSearch;
  private readonly lines: MemberLines;
  private readonly starts: Starts;

  constructor(grammar: Grammar, types: Readonly<Record<string, TokenType>>, finder: WordFinder) {
    this.types = types;
    this.finder = finder;
    const graph = grammarGraph(grammar, types);
    const readings = new Readings(types);
    this.recogniser = new Recogniser(graph);
    this.search = new RepairSearch(this.recogniser, readings, new Rewritings(types));
    this.lines = new MemberLines(this.recogniser, readings, graph.memberRules);
    this.starts = this.startsOf(graph.memberRules, blockRulesOf(grammar));
  }

  /** The words as the author meant them, and what is wrong with those that are there, in the report. */
  mend(text: string, found: FoundWords): LexerResult & { report: SyntaxReport } {
    const { tokens, hidden, problems } = this.closed(text, found);
    const balanced = balance(tokens, this.types, this.starts);
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

  /**
   * Mends one member of a framework again, in a text that has nothing to mend anywhere else: as if all of the text were looked at.
   *
   * @param part The words of the member, from the first that is its own up to the first that is not.
   * @returns nothing where what is to be mended may reach beyond the block of the member.
   */
  mendPart(
    words: readonly Token[],
    part: { readonly from: number; readonly to: number },
  ): { readonly tokens: Token[]; readonly report: SyntaxReport } | undefined {
    const before = this.stateAfter(words, 0, part.from, this.recogniser.start());
    const brace = words.findIndex(({ image }, at) => at >= part.from && image === '{');
    if (brace < 0 || brace >= part.to) return undefined;
    const inside = before && this.stateAfter(words, part.from, brace + 1, before);
    const closing = words[part.to - 1];
    const after = inside && closing && this.recogniser.next(inside, closing.tokenType, true);
    if (!before || !after) return undefined;
    const read = readable(words, this.recogniser, this.search, new Set(), { ...part, state: before });
    if (read.end !== part.to || read.state !== after || this.search.isSpent) return undefined;
    const own = words.slice(part.from, part.to);
    return { tokens: read.tokens, report: reportOf([...longNumbers(own), ...read.problems]) };
  }

  /** The state after some words, if they can be read as they stand. */
  private stateAfter(
    words: readonly Token[],
    from: number,
    to: number,
    start: ReadingState,
  ): ReadingState | undefined {
    let state: ReadingState | undefined = start;
    for (let at = from; at < to && state; at++) {
      const word = words[at];
      state = word && this.recogniser.next(state, word.tokenType, startsLine(words, at));
    }
    return state;
  }

  private closed(
    text: string,
    found: FoundWords,
  ): { tokens: Token[]; hidden: Token[]; problems: readonly SyntaxProblem[] } {
    const textType = this.types[terminalNames.text];
    const hasLooseEnds = found.tokens.some(isLooseEnd);
    if (!textType || (found.errors.length === 0 && !hasLooseEnds)) return { ...found, problems: [] };
    const settled = hasLooseEnds
      ? settleStrayMarks(text, found, textType, (part) => this.finder.find(part))
      : { ...found, problems: [] };
    const closed = closeLooseEnds(text, settled, this.types, this.lines);
    return { ...closed, problems: [...settled.problems, ...closed.problems] };
  }

  private startsOf(members: ReadonlySet<string>, { all, inside }: BlockRules): Starts {
    const blocksIn = new Map<TokenType, ReadonlySet<TokenType>>();
    for (const [rule, blocks] of inside)
      for (const type of this.firstTypes([rule])) blocksIn.set(type, this.firstTypes(blocks));
    return { members: this.firstTypes(members), blocks: this.firstTypes(all), blocksIn };
  }

  private firstTypes(rules: Iterable<string>): ReadonlySet<TokenType> {
    const steps = [...rules].flatMap((rule) => [...(this.recogniser.startOf(rule)?.steps.values() ?? [])]);
    return new Set(steps.map(({ expected }) => expected.type));
  }
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
