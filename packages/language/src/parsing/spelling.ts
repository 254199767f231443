import { distance } from 'fastest-levenshtein';

/**
 * How many slips lie between a word and the one that may have been meant, or nothing where they are too far apart to be the
 * same. Two neighbouring letters in the wrong order are one slip, as they are to the hand that types them.
 */
export function slips(word: string, meant: string): number | undefined {
  const allowed = slipsAllowed(word.length);
  if (Math.abs(word.length - meant.length) > allowed) return undefined;
  const found = slipsBetween(word, meant);
  return found <= allowed ? found : undefined;
}

/** How many letters are put in, left out, changed or swapped with their neighbour between two spellings. */
export function slipsBetween(word: string, meant: string): number {
  if (word === meant) return 0;
  return isSwap(word, meant) ? 1 : distance(word, meant);
}

function slipsAllowed(length: number): number {
  if (length <= 3) return 1;
  return length <= 8 ? 2 : 3;
}

function isSwap(word: string, meant: string): boolean {
  if (word.length !== meant.length) return false;
  let at = 0;
  while (at < word.length && word[at] === meant[at]) at++;
  return (
    at >= 0 &&
    word[at] === meant[at + 1] &&
    word[at + 1] === meant[at] &&
    word.slice(at + 2) === meant.slice(at + 2)
  );
}
