import type { Readings } from './readings.js';
import type { Recogniser, ReadingState } from './recogniser.js';
import { isNumberType, type Token } from './tokens.js';

/** Tells lines that begin a member, be it misspelt, from the running prose of a text that was not closed. */
export class MemberLines {
  private readonly recogniser: Recogniser;
  private readonly readings: Readings;
  private readonly rules: readonly string[];

  constructor(recogniser: Recogniser, readings: Readings, memberRules: Iterable<string>) {
    this.recogniser = recogniser;
    this.readings = readings;
    this.rules = [...memberRules];
  }

  /** Whether the first two words of a line are such as begin a member. */
  begins(first: Token, second: Token | undefined): boolean {
    if (isNumberType(first.tokenType)) return true;
    const states = this.rules
      .map((rule) => this.recogniser.startOf(rule))
      .filter((state) => state !== undefined);
    return states.some((state) => this.reads(state, first, second));
  }

  private reads(state: ReadingState, first: Token, second: Token | undefined): boolean {
    const types = [
      first.tokenType,
      ...this.readings
        .of(first)
        .filter(({ slip }) => slip === 'misspelt' || slip === 'capital')
        .map(({ type }) => type),
    ];
    return types.some((type) => {
      const onward = this.recogniser.next(state, type, false);
      return (
        onward !== undefined &&
        (second === undefined || this.recogniser.next(onward, second.tokenType, false) !== undefined)
      );
    });
  }
}
