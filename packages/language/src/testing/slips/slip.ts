import type { WrittenWord } from './written-words.js';

/** One slip of an author: the characters from `start` to `end` are written as `put`. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** A word, those beside it, and the text that they stand in. */
export interface Around {
  readonly words: readonly WrittenWord[];
  readonly at: number;
  readonly text: string;
}

/** A kind of slip, and how it is made at a word: not at all, or in some ways. */
export interface SlipFamily {
  readonly name: string;
  readonly at: (word: WrittenWord, around: Around) => readonly Slip[];
}

/** The text once a slip was made. */
export function withSlip(text: string, { start, end, put }: Slip): string {
  return text.slice(0, start) + put + text.slice(end);
}
