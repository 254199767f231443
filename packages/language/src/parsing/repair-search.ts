import type { Readings } from './readings.js';
import type { Rewriting, Rewritings } from './rewritings.js';
import { addCost, costs, dropCost, isBrace, isRepeated, isSign } from './repair-costs.js';
import { canBeginLine, startsLine } from './line-starts.js';
import type { Expected, ReadingState, Recogniser } from './recogniser.js';
import { CostQueue } from './cost-queue.js';

import type { Edit, Repair, Span } from './repair.js';
import { WordFit } from './word-fit.js';
import { isKeywordType, isNumberType, terminalNames, type Token, type TokenType } from './tokens.js';

interface Node {
  readonly at: number;
  readonly state: ReadingState;
  readonly edit: Edit | undefined;
  readonly before: Node | undefined;
  /** How many edits of the same kind stand in a row here. */
  readonly run: number;
  /** How many opening braces were added that an opening brace of the text may still turn out to be. */
  readonly openings: number;
}

/** `banding New` lacks six: of percent to Rating { }. */
const mostAdded = 6;
const mostChoices = 8;
const mostNodes = 6000;
/** For a whole text: thousands of real mistakes are far within it, and a file of random words is given up on in time. */
const mostNodesInAll = 100_000;

/**
 * Finds the least that has to be changed in some words so that they, and the words after them, can be read: the way of
 * least cost through all ways of keeping, re-reading, dropping and adding words (Dijkstra's algorithm on a short line). Where
 * nothing is found within bounds, the words are dropped.
 */
export class RepairSearch {
  private readonly recogniser: Recogniser;
  private readonly readings: Readings;
  private readonly rewritings: Rewritings;
  private tokens: readonly Token[] = [];
  private fit: WordFit;
  private closings: ReadonlyMap<number, number> = new Map();
  private end = 0;
  private nodesLeft = 0;
  private readonly queue = new CostQueue<Node>();
  private readonly settled = new Set<string>();
  private readonly rewritten = new Map<string, readonly Rewriting[]>();

  constructor(recogniser: Recogniser, readings: Readings, rewritings: Rewritings) {
    this.recogniser = recogniser;
    this.readings = readings;
    this.rewritings = rewritings;
    this.fit = new WordFit([], recogniser, readings);
  }

  /** Begins another text. */
  begin(): void {
    this.nodesLeft = mostNodesInAll;
  }

  /** Whether so much was wrong with this text that no more of it is mended. */
  get isSpent(): boolean {
    return this.nodesLeft <= 0;
  }

  /** @param closings For each opening brace, by its place among the tokens, the brace that closes it. */
  repair(tokens: readonly Token[], closings: ReadonlyMap<number, number>, span: Span): Repair {
    this.tokens = tokens;
    this.fit = new WordFit(tokens, this.recogniser, this.readings);
    this.closings = closings;
    this.end = span.end;
    this.queue.clear();
    this.settled.clear();
    this.rewritten.clear();
    this.queue.add(0, {
      at: span.start,
      state: span.state,
      edit: undefined,
      before: undefined,
      run: 0,
      openings: 0,
    });
    for (let visited = 0; visited < mostNodes && this.nodesLeft > 0; visited++) {
      this.nodesLeft--;
      const next = this.queue.take();
      if (!next) break;
      const { item: node, cost } = next;
      if (node.at < 0)
        return {
          edits: editsTo(node.before),
          state: node.state,
          end: Math.max(span.end, node.before?.at ?? 0),
        };
      const key = `${node.at} ${node.state.id} ${node.openings} ${node.edit?.kind === 'add' ? node.run : node.edit?.kind === 'drop' ? 'd' : ''}`;
      if (this.settled.has(key)) continue;
      this.settled.add(key);
      this.expand(node, cost);
    }
    return this.dropAll(span);
  }

  private expand(node: Node, cost: number): void {
    const { at } = node;
    if (at >= this.end) {
      const unfit = this.fit.unfitAfter(at, node.state);
      if (unfit !== undefined) this.queue.add(cost + unfit, { ...node, at: -1, before: node });
    }
    const token = this.tokens[at];
    // What is missing at the end of the last line is missing from that line.
    if (at <= this.end) this.addWords(node, cost, token);
    if (!token || at >= this.end) return;
    this.keep(node, cost, token);
    this.readOtherwise(node, cost, token);
    this.rewrite(node, cost);
    this.drop(node, cost, token);
  }

  private keep(node: Node, cost: number, { tokenType }: Token): void {
    const { at, state } = node;
    const lineStart = this.beginsMember(node);
    if (lineStart && state.linewise) this.goOnWithNextLine(node, cost, tokenType);
    const onward = this.recogniser.next(state, tokenType, lineStart);
    if (!onward) return;
    const edit: Edit = { kind: 'keep', at, state };
    this.queue.add(cost + (lineStart ? 0 : this.crowding(node, tokenType)), {
      at: at + 1,
      state: onward,
      edit,
      before: node,
      run: 0,
      openings: node.openings,
    });
  }

  /** What it costs that a word begins a member where another stands on the line already. */
  private crowding({ at, state, edit }: Node, type: TokenType): number {
    if (edit?.kind === 'add' && edit.expected.type.name === '{') return 0;
    const begins = state.steps.get(type.tokenTypeIdx ?? 0)?.expected.startsMember === true;
    if (!begins || isBrace(this.tokens[at - 1])) return 0;
    return state.linewise ? costs.memberInsideLinewise : costs.memberInsideLine;
  }

  /** Whether a word is the first of its line: of what is left of it, and with what was added. */
  private beginsMember({ at, edit, before }: Node): boolean {
    if (edit?.kind === 'add' && edit.expected.startsMember) return false;
    let first = at;
    for (let dropped = edit, node = before; dropped?.kind === 'drop' && !startsLine(this.tokens, first);) {
      first = dropped.at;
      dropped = node?.edit;
      node = node?.before;
    }
    return startsLine(this.tokens, first);
  }

  /** Where each member has a line of its own, the rest of one may have slipped to the next line. */
  private goOnWithNextLine(node: Node, cost: number, type: TokenType): void {
    const { at } = node;
    const token = this.tokens[at];
    const above = this.tokens[at - 1];
    if (!token || !above || !canBeginLine(type) || node.edit?.kind === 'drop') return;
    // A number there begins the next entry, unless it is plainly a figure.
    const isFigure = ['%', 'of'].includes(this.tokens[at + 1]?.image ?? '');
    if (isNumberType(type) && !isFigure && isNumberType(above.tokenType)) return;
    const write = `${above.image} ${token.image}`;
    this.follow(node, cost, {
      rewrite: 'next-line',
      end: at + 1,
      words: [token],
      cost: costs.nextLine,
      write,
    });
  }

  private rewrite(node: Node, cost: number): void {
    const { at, state } = node;
    const expected = (type: TokenType): Expected | undefined =>
      state.steps.get(type.tokenTypeIdx ?? 0)?.expected;
    for (const rewriting of this.rewritingsAt(at, expected)) {
      if (rewriting.end <= this.end) this.follow(node, cost, rewriting);
    }
  }

  /** A word is come to in many ways, and nearly always read the same. */
  private rewritingsAt(
    at: number,
    expected: (type: TokenType) => Expected | undefined,
  ): readonly Rewriting[] {
    const type = this.tokens[at]?.tokenType;
    const fits = type !== undefined && expected(type) !== undefined;
    const key = `${at} ${fits} ${this.rewritings.dependsOn(expected)}`;
    let found = this.rewritten.get(key);
    if (!found) {
      found = [...this.rewritings.at(this.tokens, at, expected)];
      this.rewritten.set(key, found);
    }
    return found;
  }

  private follow(node: Node, cost: number, rewriting: Rewriting): void {
    const { at } = node;
    let state: ReadingState | undefined = node.state;
    let isFirst = rewriting.rewrite !== 'next-line' && this.beginsMember(node);
    const [firstWord] = rewriting.words;
    const crowding = firstWord && !isFirst ? this.crowding(node, firstWord.tokenType) : 0;
    for (const { tokenType } of rewriting.words) {
      state = this.recogniser.next(state, tokenType, isFirst);
      if (!state) return;
      isFirst = false;
    }
    const { end } = rewriting;
    const edit: Edit = { kind: 'rewrite', at, end, state: node.state, rewriting };
    const next = { at: end, state, edit, before: node, run: 0, openings: node.openings };
    this.queue.add(cost + rewriting.cost + crowding, next);
  }

  private readOtherwise(node: Node, cost: number, token: Token): void {
    const { at, state } = node;
    const lineStart = this.beginsMember(node);
    const fits = state.steps.has(token.tokenTypeIdx);
    for (const { type, slip, cost: more } of this.fit.readingsAt(state, token, at)) {
      const onward = this.recogniser.next(state, type, lineStart);
      if (!onward) continue;
      const edit: Edit = { kind: 'read-as', at, state, type, slip };
      const fitting = fits && slip === 'other-keyword' ? costs.fitting : 0;
      this.queue.add(cost + more + fitting + (lineStart ? 0 : this.crowding(node, type)), {
        at: at + 1,
        state: onward,
        edit,
        before: node,
        run: 0,
        openings: node.openings,
      });
    }
    if (token.tokenType.name !== terminalNames.unknownWord || !lineStart) return;
    // An unknown word that opens a block is read as anything that opens one: what is inside it must not be lost.
    for (const { expected } of state.steps.values()) {
      if (!expected.startsMember || !isKeywordType(expected.type)) continue;
      const onward = this.recogniser.next(state, expected.type, lineStart);
      if (!onward) continue;
      const edit: Edit = { kind: 'read-as', at, state, type: expected.type, slip: 'guess' };
      const likely = expected.type === this.fit.besideOnLines(at) ? 0 : 1;
      this.queue.add(cost + costs.guess + likely, {
        at: at + 1,
        state: onward,
        edit,
        before: node,
        run: 0,
        openings: node.openings,
      });
    }
  }

  private drop(node: Node, cost: number, token: Token): void {
    const { at, state, openings } = node;
    if (token.image === '}') return;
    const isOpening = token.image === '{';
    const misplaced = isOpening && openings > 0;
    const closing = this.closings.get(at);
    if (isOpening && closing === undefined && !misplaced) return;
    const isBlock = isOpening && !misplaced;
    const end = isBlock && closing !== undefined ? closing + 1 : at + 1;
    // What stands on another line is another matter.
    const sameLine = !startsLine(this.tokens, at);
    const replaced = sameLine && node.edit?.kind === 'add';
    const again = sameLine && node.edit?.kind === 'drop' && !isSign(this.tokens[at - 1]);
    const single = again
      ? costs.dropAgain
      : replaced
        ? costs.dropReplaced
        : isRepeated(this.tokens, at)
          ? costs.dropRepeated
          : dropCost(token, state);
    const edit: Edit = { kind: 'drop', at, end, state };
    const next = {
      at: end,
      state,
      edit,
      before: node,
      run: 0,
      openings: misplaced ? openings - 1 : openings,
    };
    // The more a block holds, the less it is likely to be too much.
    const block = costs.dropBlock + Math.min(costs.dropFullBlock, 2 * (end - at));
    this.queue.add(cost + (isBlock ? block : single), next);
  }

  /** Tries the words that may come next; where they are many, only those after which the next word fits. */
  private addWords(node: Node, cost: number, next: Token | undefined): void {
    const { at, state } = node;
    const again = node.edit?.kind === 'add';
    if (again && node.run >= mostAdded) return;
    const lineStart = startsLine(this.tokens, at);
    const fewChoices = state.steps.size <= mostChoices;
    for (const { expected } of state.steps.values()) {
      // Where the next line goes on with another member, the missing word is not the first of its line.
      const onward = this.recogniser.next(state, expected.type, false);
      if (!onward) continue;
      const follows = !expected.startsMember && lineStart;
      const fits = next
        ? this.fit.accepts(onward, next, at, follows) || this.fit.standsForNext(onward, at)
        : onward.complete || expected.type.name === '}';
      if (!fits && !fewChoices) continue;
      const edit: Edit = { kind: 'add', at, state, expected };
      const more =
        again && !expected.startsMember && (expected.type.name !== '}' || isOpening(node.edit))
          ? costs.addAgain
          : addCost(expected) +
            (expected.startsMember && !lineStart ? costs.memberAdded : 0) +
            (this.standsBetweenNumbers(node, expected.type) ? costs.secondNumber : 0);
      this.queue.add(cost + more, {
        at,
        state: onward,
        edit,
        before: node,
        run: again ? node.run + 1 : 1,
        openings: node.openings + (expected.type.name === '{' ? 1 : 0),
      });
    }
  }

  /** `70%` lacks the number that it was found for, and no second figure. */
  private standsBetweenNumbers({ at, edit }: Node, type: TokenType): boolean {
    const before = this.tokens[at - 1];
    return (
      edit?.kind === 'keep' && before !== undefined && isNumberType(before.tokenType) && isNumberType(type)
    );
  }

  private dropAll({ start, end, state }: Span): Repair {
    const edits: Edit[] = [];
    let current = state;
    let at = start;
    while (at < end) {
      const closing = this.closings.get(at);
      const token = this.tokens[at];
      const onward = token?.image === '}' ? this.recogniser.next(current, token.tokenType, false) : undefined;
      if (onward) {
        edits.push({ kind: 'keep', at, state: current });
        current = onward;
        at += 1;
        continue;
      }
      const to = closing === undefined ? at + 1 : closing + 1;
      edits.push({ kind: 'drop', at, end: to, state: current });
      at = to;
    }
    return { edits, state: current, end: at };
  }
}

/** Whether an opening brace was made up: with it the block that it opens. */
function isOpening(edit: Edit | undefined): boolean {
  return edit?.kind === 'add' && edit.expected.type.name === '{';
}

function editsTo(last: Node | undefined): Edit[] {
  const edits: Edit[] = [];
  for (let node = last; node; node = node.before) if (node.edit) edits.push(node.edit);
  return edits.reverse();
}
