import type { Slip } from './readings.js';
import type { Expected, ReadingState } from './recogniser.js';
import type { Rewriting } from './rewritings.js';
import type { TokenType } from './tokens.js';

/** One thing done to a word, or between two words, so that the text can be read. `state` is the state before it. */
export type Edit =
  | { readonly kind: 'keep'; readonly at: number; readonly state: ReadingState }
  | {
      readonly kind: 'read-as';
      readonly at: number;
      readonly state: ReadingState;
      readonly type: TokenType;
      readonly slip: Slip;
    }
  | {
      readonly kind: 'rewrite';
      readonly at: number;
      readonly end: number;
      readonly state: ReadingState;
      readonly rewriting: Rewriting;
    }
  | { readonly kind: 'drop'; readonly at: number; readonly end: number; readonly state: ReadingState }
  | { readonly kind: 'add'; readonly at: number; readonly state: ReadingState; readonly expected: Expected };

/** How to read some words: the edits from the first to the last of them, and the state after. */
export interface Repair {
  readonly edits: readonly Edit[];
  readonly state: ReadingState;
  /** The first word after the repaired ones. */
  readonly end: number;
}

/** The words to repair: from `start`, which is read in `state`, up to but not including `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly state: ReadingState;
}
