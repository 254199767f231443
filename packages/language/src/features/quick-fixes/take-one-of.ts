import { wordsAtFault, textsIn, type QuickFix } from './quick-fix.js';
import { replacement } from './replace-word.js';

/** Of more than this a menu of all would be no help. */
const offeredAtMost = 8;

/** One of the words that there are, in place of one that there is not. */
export function takeOneOf(key: string): QuickFix {
  return (problem) =>
    textsIn(problem, key)
      .slice(0, offeredAtMost)
      .map((word) => replacement(problem, wordsAtFault(problem), word));
}
