import type { Edit } from './repair.js';
import type { SyntaxProblem } from './syntax-diagnostics.js';
import { isRepeated } from './repair-costs.js';
import { startsLine } from './line-starts.js';
import { endOf, isNumberType, terminalNames, type Token } from './tokens.js';
import { rereadProblem, rewriteProblem } from './words-meant.js';
import {
  codeOf,
  fillings,
  isReal,
  lastReal,
  missingProblem,
  unfinished,
  type Around,
} from './missing-words.js';
import { alternatives, quoted, wordingOf } from './wording.js';

type Change = Exclude<Edit, { kind: 'keep' }>;

/**
 * Turns the changes that make some words readable into problems, one a mistake. Changes next to one another are one mistake;
 * after a word that could not be made sense of, what follows on its line is its consequence.
 */
export function explain(edits: readonly Edit[], around: Around): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  const spoilt = new Set(around.spoiltLines);
  const habits = new Set<string>();
  for (const changes of mistakes(edits)) {
    const [first] = changes;
    if (!first) continue;
    const anchor = anchorOf(changes, around.tokens);
    const line = anchor?.startLine ?? 1;
    const certain = isCertain(first);
    if (!isReal(anchor) || (!certain && spoilt.has(line))) continue;
    if (changes.length === 1 && closesDropped(first, edits, around.tokens)) continue;
    // `"A" or "B" or "C"`: the same word for another, time and again, is one habit.
    const habit =
      first.kind === 'read-as' && first.slip === 'synonym' ? `${line} ${anchor.image}` : undefined;
    if (habit !== undefined && habits.has(habit)) continue;
    if (habit !== undefined) habits.add(habit);
    problems.push(problemOf(changes, anchor, around));
    if (!certain && changes.some(({ kind }) => kind !== 'add')) spoilt.add(line);
  }
  return problems;
}

/** Runs of changes; a word that is sure to mean another is a mistake by itself. */
function mistakes(edits: readonly Edit[]): Change[][] {
  const runs: Change[][] = [];
  let open = false;
  for (const edit of edits) {
    if (edit.kind === 'keep') {
      open = false;
      continue;
    }
    const alone = isCertain(edit);
    const run = runs.at(-1);
    if (open && !alone && run) run.push(edit);
    else runs.push([edit]);
    open = !alone;
  }
  return runs;
}

/** Whether a bracket goes the way of another: a closing one that of its opening one, a brace that of one that was made up. */
function closesDropped(change: Change, edits: readonly Edit[], tokens: readonly Token[]): boolean {
  const closing = tokens[change.at];
  if (change.kind !== 'drop' || !closing) return false;
  if (closing.image === '{')
    return edits.some(
      (edit) => edit.kind === 'add' && edit.at < change.at && edit.expected.type.name === '{',
    );
  if (!/^[)\]]$/.test(closing.image)) return false;
  return edits.some(({ kind, at }) => {
    const opening = tokens[at];
    const isOpening = kind === 'drop' && at < change.at && /^[([]$/.test(opening?.image ?? '');
    return isOpening && opening?.startLine === closing.startLine;
  });
}

/** Whether it is known what was meant, so that nothing else on the line follows from it. */
function isCertain(edit: Edit): boolean {
  return (
    (edit.kind === 'read-as' && edit.slip !== 'guess') ||
    (edit.kind === 'rewrite' && edit.rewriting.rewrite !== 'unquoted')
  );
}

/** The word at fault: the first one changed or, where words are missing, the one beside the gap on the same line. */
function anchorOf(changes: readonly Change[], tokens: readonly Token[]): Token | undefined {
  const changed =
    changes.find((change) => change.kind !== 'add' && isReal(tokens[change.at])) ??
    changes.find(({ kind }) => kind === 'add');
  // What only undoes a brace that was made up has been reported with it.
  if (!changed) return undefined;
  if (changed.kind !== 'add') return tokens[changed.at];
  const next = tokens[changed.at];
  const previous = lastReal(tokens, changed.at - 1);
  if (!next || !isReal(next) || next.image === '}') return previous ?? next;
  // Between two lines, the word is missing from the one that is not whole without it.
  const wholeBefore =
    previous?.image === '{' ||
    [...changed.state.steps.values()].some(({ expected }) => expected.type.name === '}');
  const begins =
    changed.expected.startsMember || !startsLine(tokens, changed.at) || (changes.length === 1 && wholeBefore);
  return begins ? next : (previous ?? next);
}
function problemOf(changes: readonly Change[], anchor: Token, around: Around): SyntaxProblem {
  const [first] = changes;
  const word = { offset: anchor.startOffset, length: anchor.image.length };
  if (first?.kind === 'read-as' && first.slip !== 'guess')
    return { ...rereadProblem(first, anchor), ...word };
  if (first?.kind === 'rewrite') {
    const last = around.tokens[first.end - 1] ?? anchor;
    return {
      ...rewriteProblem(first.rewriting, { image: imageOf(around.tokens.slice(first.at, first.end)) }),
      offset: anchor.startOffset,
      length: endOf(last) - anchor.startOffset,
    };
  }
  const [missing] = changes.filter((change) => change.kind === 'add');
  const changed = changes.find((change) => change.kind !== 'add');
  if (!changed)
    return {
      ...missingProblem(
        changes.filter((change) => change.kind === 'add'),
        anchor,
        around,
      ),
      ...word,
    };
  if (anchor.image === '"') return { ...loneMark, ...word };
  if (anchor.image === '-' && isBeforeNumber(anchor, around.tokens, changed.at)) {
    return { code: 'unknown-character', message: 'No number is below 0. Remove "-".', ...word };
  }
  if (anchor.tokenType.name === terminalNames.unknownCharacters) {
    return {
      code: 'unknown-character',
      message: `${quoted(anchor.image)} means nothing in the language${limitMeant(anchor, around.tokens, changed.at)}`,
      ...word,
    };
  }
  const expected = alternatives(wordingsAt(changes[0] ?? changed, around));
  if (anchor.tokenType.name === terminalNames.unknownWord) {
    return {
      code: 'unknown-word',
      message: `${quoted(anchor.image)} is not a word of the language. What can stand here: ${expected}.`,
      ...word,
    };
  }
  const run = { offset: anchor.startOffset, length: lengthOf(changes, anchor, around.tokens) };
  if (!missing && changed.kind === 'drop' && changes.length === 1 && isRepeated(around.tokens, changed.at)) {
    return {
      code: 'unexpected-word',
      message: `${quoted(anchor.image)} stands here twice. Remove one.`,
      ...run,
    };
  }
  if (anchor.image === '(' && canStand(anchor, changes[0])) return { ...openBracket, ...word };
  if (!missing) {
    return {
      code: 'unexpected-word',
      message:
        unfinished(changed.at, changes[0]?.state ?? changed.state, around) ??
        `${quoted(anchor.image)} cannot stand here. What can: ${expected}.`,
      ...run,
    };
  }
  const instead = fillings(missing, around, endOfRun(changes));
  const text = runText(changes, anchor, around.tokens);
  return {
    code: codeOf(missing),
    message:
      (instead.includes(`"${text}"`)
        ? unfinished(changed.at, changes[0]?.state ?? changed.state, around)
        : undefined) ?? `Here should stand ${alternatives(instead)}, not ${quoted(text)}.`,
    ...run,
  };
}

/** What stands for a limit elsewhere, in the words of the language. */
function limitMeant(anchor: Token, tokens: readonly Token[], at: number): string {
  const after = tokens.slice(at + 1, at + 3).find(({ tokenType }) => isNumberType(tokenType));
  const before = tokens[at - 1];
  const number = /^[>≥]/.test(anchor.image) ? after : anchor.image === '+' ? before : undefined;
  return number && isNumberType(number.tokenType)
    ? `: write "${number.image} or more" for ${number.image} and above.`
    : '. Remove it.';
}

function isBeforeNumber(token: Token, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && isNumberType(next.tokenType) && next.startOffset === endOf(token);
}

const loneMark = {
  code: 'unclosed-text',
  message: 'A text stands between two quotation marks; the other one is missing on this line.',
} as const;

const openBracket = {
  code: 'unexpected-word',
  message: 'This bracket is never closed. Put a ")" where what it holds ends, or remove it.',
} as const;

function canStand({ tokenType }: Token, change: Change | undefined): boolean {
  return change?.state.steps.has(tokenType.tokenTypeIdx ?? 0) === true;
}

/** What can stand at a change: at the start of a line, what begins a member. */
function wordingsAt({ at, state }: Change, { tokens }: Around): string[] {
  const all = [...state.steps.values()].map(({ expected }) => expected);
  const members = startsLine(tokens, at) ? all.filter(({ startsMember }) => startsMember) : [];
  return [...new Set((members.length > 0 ? members : all).map(wordingOf))];
}

/** The first word after those that were left out. */
function endOfRun(changes: readonly Change[]): number {
  return Math.max(...changes.map((change) => (change.kind === 'drop' ? change.end : change.at)));
}

/** The changed words on the line of the first of them. */
function droppedRun(changes: readonly Change[], anchor: Token, tokens: readonly Token[]): Token[] {
  return changes.flatMap((change) => {
    const token = tokens[change.at];
    const inRun =
      change.kind === 'drop' && change.end === change.at + 1 && token?.startLine === anchor.startLine;
    return isReal(token) && inRun ? [token] : [];
  });
}

function lengthOf(changes: readonly Change[], anchor: Token, tokens: readonly Token[]): number {
  const last = droppedRun(changes, anchor, tokens).at(-1) ?? anchor;
  return endOf(last) - anchor.startOffset;
}

/** Words as they stand, with one space where there are spaces. */
function imageOf(words: readonly Token[]): string {
  return words
    .map((word, place) => {
      const before = words[place - 1];
      return (before && word.startOffset > endOf(before) ? ' ' : '') + word.image;
    })
    .join('');
}

/** The changed words as they stand, with one space where there are spaces. */
function runText(changes: readonly Change[], anchor: Token, tokens: readonly Token[]): string {
  let end = anchor.startOffset;
  let text = '';
  for (const token of droppedRun(changes, anchor, tokens)) {
    text += (token.startOffset > end ? ' ' : '') + token.image;
    end = endOf(token);
  }
  return text === '' ? anchor.image : text;
}
