import { terminalNames } from './tokens.js';

/** What a text may have been meant to be if its quotation marks are too many. */
export interface QuotedWord {
  /** The type of the word: a terminal, or the keyword itself. */
  readonly name: string;
  /** The word as it should be written. */
  readonly write: string;
  /** Whether the word is there as it should be written. */
  readonly isExact: boolean;
}

const patterns: readonly (readonly [name: string, pattern: RegExp])[] = [
  [terminalNames.date, /^\d{4}-\d{2}(-\d{2})?$/],
  [terminalNames.lettered, /^\d+(\.\d+)*[a-z]$/],
  [terminalNames.dotted, /^\d+(\.\d+){2,}$/],
  [terminalNames.decimal, /^\d+\.\d+$/],
  [terminalNames.whole, /^\d+$/],
  [terminalNames.name, /^[A-Z]\w*(\.[A-Za-z0-9]+)*$/],
];

const severalWords = /^[A-Za-z]\w*([ -]\w+){1,3}$/;

/** The words that a text in quotation marks may stand for. */
export function quotedAs(image: string): QuotedWord[] {
  if (image.length > 60) return [];
  const write = /^"([^"]*)"$/.exec(image)?.[1]?.trim() ?? '';
  const found = patterns.find(([, pattern]) => pattern.test(write));
  if (found) return [{ name: found[0], write, isExact: true }];
  if (/^[a-z]+$/.test(write)) {
    const name = write.slice(0, 1).toUpperCase() + write.slice(1);
    return [
      { name: write, write, isExact: true },
      { name: terminalNames.name, write: name, isExact: false },
    ];
  }
  return severalWords.test(write)
    ? [{ name: terminalNames.name, write: nameOfWords(write), isExact: false }]
    : [];
}

/** What a name of several words should be written as: each with a capital, and nothing between them. */
export function nameOfWords(words: string): string {
  return words
    .split(/[^\w.]+/)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}
