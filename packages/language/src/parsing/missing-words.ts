import { startsLine } from './line-starts.js';
import type { ReadingState, Recogniser } from './recogniser.js';
import type { Edit } from './repair.js';
import type { SyntaxCode, SyntaxProblem } from './syntax-diagnostics.js';
import type { Token } from './tokens.js';
import { alternatives, quoted, wordingOf } from './wording.js';
import { codeOfType } from './words-meant.js';

/** What the words of a text are, and the lines that have a problem already. */
export interface Around {
  readonly tokens: readonly Token[];
  readonly recogniser: Recogniser;
  readonly spoiltLines: ReadonlySet<number>;
}

/** Where more than these could fill a gap, the likeliest is said alone. */
const mostFillings = 8;

type Added = Extract<Edit, { kind: 'add' }>;

/** What is said of words that are not there. */
export function missingProblem(
  added: readonly Added[],
  anchor: Token,
  around: Around,
): Omit<SyntaxProblem, 'offset' | 'length'> {
  const [first] = added;
  const code = first ? codeOf(first) : 'expected-word';
  const before = first && lastReal(around.tokens, first.at - 1) !== anchor;
  const where = `${before ? 'before' : 'after'} ${quoted(anchor.image)}`;
  if (code === 'expected-value') {
    return {
      code,
      message: `What was found is missing ${where}: a percentage such as 67%, a count such as 18 of 42, a level, yes, no, or not rated because "…".`,
    };
  }
  if (code === 'unclosed-block')
    return { code, message: `A block is not closed ${where}. Put a } after its last line.` };
  const condition = added.findIndex(({ state }) => beginsCondition(state));
  const words = condition < 0 ? added : added.slice(0, condition);
  const missing = words.map((gap, index) =>
    index < added.length - 1 ? wordingOf(gap.expected) : alternatives(fillings(gap, around)),
  );
  if (condition >= 0) missing.push('a condition such as any question is Good');
  return { code, message: `Something is missing ${where}: ${missing.join(' and ')}.` };
}

/** Whether a condition can begin here: of all the ways in which one can, none is likelier than another. */
function beginsCondition({ steps }: ReadingState): boolean {
  return [...steps.values()].some(
    ({ expected }) => expected.rule === 'CountTest' && expected.role === 'quantifier',
  );
}

/** What could fill a gap: whatever the next word can follow or, where the next line is another matter, whatever can stand there. */
export function fillings(
  { at, state, expected }: Added,
  { tokens, recogniser }: Around,
  nextAt = at,
): string[] {
  if (expected.type.name === '}') return [wordingOf(expected)];
  const next = tokens[nextAt];
  const all = [...state.steps.values()].map((step) => step.expected);
  // What the next line begins with says nothing of what this one lacks.
  const isLast = startsLine(tokens, nextAt) && all.length <= mostFillings;
  const fitting = isLast
    ? all
    : all.filter(({ type, startsMember }) => {
        const onward = next && recogniser.next(state, type, false);
        const isFirst = startsLine(tokens, at) && !startsMember;
        return onward && recogniser.next(onward, next.tokenType, isFirst) !== undefined;
      });
  const members = fitting.filter(({ startsMember }) => startsMember && startsLine(tokens, at));
  const words = [
    ...new Set((members.length > 0 ? members : fitting.length > 0 ? fitting : all).map(wordingOf)),
  ];
  const likeliest = wordingOf(expected);
  if (fitting.length === 0 && words.length > mostFillings) return [likeliest];
  return words.includes(likeliest) ? [likeliest, ...words.filter((word) => word !== likeliest)] : words;
}

/** The code of a problem with a word that is not there. */
export function codeOf({ expected, state }: Added): SyntaxCode {
  if ([...state.steps.values()].some((step) => step.expected.rule === 'YesNoAnswer')) return 'expected-value';
  return codeOfType(expected.type);
}

/** What a line lacks that begins as it should: nothing where it could end after what can be read of it. */
export function unfinished(
  from: number,
  start: ReadingState,
  { tokens, recogniser }: Around,
): string | undefined {
  let state = start;
  let at = from;
  for (let token = tokens[at]; token; token = tokens[at]) {
    const onward = recogniser.next(state, token.tokenType, startsLine(tokens, at));
    if (!onward || (at > from && startsLine(tokens, at))) break;
    state = onward;
    at++;
  }
  const last = tokens[at - 1];
  const next = [...state.steps.values()].map(({ expected }) => expected);
  const mayEnd = next.some(({ type, startsMember }) => startsMember || type.name === '}');
  if (at === from || !last || mayEnd) return undefined;
  const words = [...new Set(next.map(wordingOf))];
  return `This is not finished: after ${quoted(last.image)} should stand ${alternatives(words)}.`;
}

/** Whether a word stands in the text, and was not made up to read it. */
export function isReal(token: Token | undefined): token is Token {
  return token !== undefined && !Number.isNaN(token.startOffset);
}

/** The last word that stands in the text, from a place backwards. */
export function lastReal(tokens: readonly Token[], from: number): Token | undefined {
  for (let at = from; at >= 0; at--) {
    const token = tokens[at];
    if (isReal(token)) return token;
  }
  return undefined;
}
