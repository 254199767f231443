import type { Form, Part } from './forms.js';

/** How far some words follow a form. */
export interface Match {
  /** How many parts of the form the words fill. */
  readonly filled: number;
  /** The part that comes next or, inside words that run on, that is being filled; nothing once the form is whole. */
  readonly next: number | undefined;
}

/** Follows a form word by word. Nothing where a word departs from it. */
export function match({ parts }: Form, words: readonly string[]): Match | undefined {
  let at = 0;
  for (const word of words) {
    const part = parts[at];
    if (part === undefined) return undefined;
    if (typeof part === 'string') {
      if (!isSame(word, part)) return undefined;
      at++;
    } else if (part.takes === 'word') {
      if (isKeyword(word) && !part.accepts?.includes(word)) return undefined;
      at++;
    } else if (endsRest(parts[at + 1], word)) at += 2;
  }
  return { filled: at, next: at < parts.length ? at : undefined };
}

function endsRest(after: Part | undefined, word: string): boolean {
  return typeof after === 'string' && isSame(word, after);
}

/** `is` and `are`, `point` and `points` are the same part of a form. */
function isSame(word: string, part: string): boolean {
  return word === part || numbers.some((pair) => pair.includes(word) && pair.includes(part));
}

const numbers: readonly (readonly string[])[] = [
  ['is', 'are'],
  ['point', 'points'],
  ['case', 'cases'],
  ['level', 'levels'],
  ['below', 'above'],
];

function isKeyword(word: string): boolean {
  return /^[a-z]/.test(word);
}
