import { explain } from './explanation.js';
import type { RepairSearch } from './repair-search.js';
import type { Repair, Span } from './repair.js';
import { startsLine } from './line-starts.js';
import type { ReadingState, Recogniser } from './recogniser.js';
import type { SyntaxProblem } from './syntax-diagnostics.js';
import { invented, retyped, type Token } from './tokens.js';

/** Words that can be read from the first to the last, and what had to be changed for it. */
export interface Readable {
  readonly tokens: Token[];
  readonly problems: readonly SyntaxProblem[];
  /** Where reading ended, and in what state. */
  readonly end: number;
  readonly state: ReadingState;
}

/** So many words of one line, at most, are looked at together for the least change that mends them. */
const mostWordsTogether = 64;

const tooMuch =
  'So much is wrong before this that what cannot be read from here on is left out. Mend the rest first.';

/** Some of the words of a text, `to` excluded, and the state in which the first of them is met. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly state: ReadingState;
}

interface Mark {
  readonly at: number;
  readonly state: ReadingState;
  readonly written: number;
}

/**
 * Reads words along the grammar and mends them, line by line, where they cannot be read. Linear in the number of words.
 *
 * @param stretch Where only some of the words are read. What stands around them is looked at all the same.
 */
export function readable(
  tokens: readonly Token[],
  recogniser: Recogniser,
  search: RepairSearch,
  spoiltLines: ReadonlySet<number>,
  stretch: Stretch = { from: 0, to: Infinity, state: recogniser.start() },
): Readable {
  search.begin();
  let { state } = stretch;
  const written: Token[] = [];
  const problems: SyntaxProblem[] = [];
  let isSaid = false;
  let closings: ReadonlyMap<number, number> | undefined;
  let lineMark: Mark = { at: stretch.from, state, written: 0 };
  let earlierMark = lineMark;
  for (let at = stretch.from; ;) {
    if (at >= stretch.to) return { tokens: written, problems, end: at, state };
    const token = tokens[at];
    const first = token !== undefined && startsLine(tokens, at);
    if ((first && at > lineMark.at) || at - lineMark.at >= mostWordsTogether) {
      earlierMark = lineMark;
      lineMark = { at, state, written: written.length };
    }
    if (!token && state.complete) return { tokens: written, problems, end: at, state };
    const onward = token && recogniser.next(state, token.tokenType, first);
    if (token && onward) {
      written.push(token);
      state = onward;
      at++;
      continue;
    }
    closings ??= matchingBraces(tokens);
    const from: Mark = at === lineMark.at || !token ? earlierMark : lineMark;
    const span: Span = { start: from.at, end: lineEnd(tokens, at), state: from.state };
    const repair = search.repair(tokens, closings, span);
    written.length = from.written;
    write(repair, tokens, written);
    const found = isSaid ? [] : explain(repair.edits, { tokens, recogniser, spoiltLines });
    if (search.isSpent && found[0] && !isSaid) {
      isSaid = true;
      problems.push({ ...found[0], code: 'unexpected-word', message: tooMuch });
    } else problems.push(...found);
    state = repair.state;
    at = repair.end;
    lineMark = { at, state, written: written.length };
    earlierMark = lineMark;
    if (at >= tokens.length && !state.complete) return { tokens: written, problems, end: at, state };
  }
}

function write({ edits }: Repair, tokens: readonly Token[], written: Token[]): void {
  for (const edit of edits) {
    if (edit.kind === 'drop') continue;
    if (edit.kind === 'add') {
      written.push(invented(edit.expected.type));
      continue;
    }
    if (edit.kind === 'rewrite') {
      written.push(...edit.rewriting.words);
      continue;
    }
    const token = tokens[edit.at];
    if (token) written.push(edit.kind === 'read-as' ? retyped(token, edit.type) : token);
  }
}

/** The end of the line of a word, or of as many words of it as are looked at together. */
function lineEnd(tokens: readonly Token[], at: number): number {
  let end = Math.min(at + 1, tokens.length);
  while (end < tokens.length && end - at < mostWordsTogether && !startsLine(tokens, end)) end++;
  return end;
}

function matchingBraces(tokens: readonly Token[]): Map<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (const [at, { tokenType }] of tokens.entries()) {
    if (tokenType.name === '{') open.push(at);
    else if (tokenType.name === '}') {
      const opening = open.pop();
      if (opening !== undefined) closings.set(opening, at);
    }
  }
  return closings;
}
