import type { LineKind } from './line-starts.js';

export interface Line {
  /** Levels of indentation. */
  readonly depth: number;
  readonly blankBefore: boolean;
  /** What the line is, where its neighbours may line up with it. */
  readonly kind?: LineKind;
  /** The words, each with the space before it. */
  readonly words: string[];
  /** Whether the line ends in a comment, which then is its last word. */
  endsInComment: boolean;
}

/** Lines as they grow, word by word. */
export class Lines {
  readonly all: Line[] = [];

  start(line: Pick<Line, 'depth' | 'blankBefore' | 'kind'>): void {
    this.all.push({ ...line, words: [], endsInComment: false });
  }

  /** Adds a word to the last line; `tight` leaves out the space before it. */
  add(word: string, { isComment, tight }: { readonly isComment: boolean; readonly tight: boolean }): void {
    const line = this.all.at(-1);
    if (!line) return;
    line.words.push(line.words.length === 0 || tight ? word : ` ${word}`);
    line.endsInComment = isComment;
  }
}
