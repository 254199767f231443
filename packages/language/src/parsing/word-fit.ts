import type { Reading, Readings } from './readings.js';
import { startsLine } from './line-starts.js';
import type { ReadingState, Recogniser } from './recogniser.js';
import { costs } from './repair-costs.js';
import { isKeywordType, terminalNames, type Token, type TokenType } from './tokens.js';

const fitWords = 3;
/** So many words around one are looked through for a line like its own. */
const mostLooked = 300;

/** Knows how well the words of a text fit where they stand. */
export class WordFit {
  private readonly tokens: readonly Token[];
  private readonly recogniser: Recogniser;
  private readonly readings: Readings;

  constructor(tokens: readonly Token[], recogniser: Recogniser, readings: Readings) {
    this.tokens = tokens;
    this.recogniser = recogniser;
    this.readings = readings;
  }

  /** What the nearest line begins with that begins in the same column: one like it is the likeliest. */
  besideOnLines(at: number): TokenType | undefined {
    const column = this.tokens[at]?.startColumn;
    for (let apart = 1; apart <= mostLooked; apart++) {
      for (const beside of [at - apart, at + apart]) {
        const token = this.tokens[beside];
        const isLike = token?.startColumn === column && token && isKeywordType(token.tokenType);
        if (isLike && startsLine(this.tokens, beside)) return token.tokenType;
      }
    }
    return undefined;
  }

  /** Whether an added word may stand in place of the next, so that the one after that fits. */
  standsForNext(state: ReadingState, at: number): boolean {
    const after = this.tokens[at + 1];
    if (!after || startsLine(this.tokens, at) || startsLine(this.tokens, at + 1)) return false;
    return this.recogniser.next(state, after.tokenType, false) !== undefined;
  }

  accepts(state: ReadingState, token: Token, at: number, lineStart = startsLine(this.tokens, at)): boolean {
    if (this.recogniser.next(state, token.tokenType, lineStart)) return true;
    return this.readingsAt(state, token, at).some(
      ({ type }) => this.recogniser.next(state, type, lineStart) !== undefined,
    );
  }

  /** What a word may have been meant to be where it stands. */
  readingsAt(state: ReadingState, token: Token, at: number): readonly Reading[] {
    return this.readings.of(token).filter(({ slip }) => {
      // A keyword that can stand here, or that begins a line, is no name, whatever else is wrong.
      if (slip === 'small-name' && isKeywordType(token.tokenType))
        return !startsLine(this.tokens, at) && !state.steps.has(token.tokenTypeIdx);
      return slip !== 'language' || this.tokens[at + 1]?.tokenType.name === terminalNames.text;
    });
  }

  /** How badly the words after the repaired ones fit, or nothing where the text ends and must not end here. */
  unfitAfter(at: number, state: ReadingState): number | undefined {
    let current = state;
    for (let fit = 0; fit < fitWords; fit++) {
      const token = this.tokens[at + fit];
      if (!token) return current.complete ? 0 : fit === 0 ? undefined : costs.unfit[1];
      const onward = this.recogniser.next(current, token.tokenType, startsLine(this.tokens, at + fit));
      if (!onward)
        return this.accepts(current, token, at + fit) ? costs.misspeltNext : costs.unfit[fitWords - fit];
      current = onward;
    }
    return 0;
  }
}
