import type { Expected, ReadingState } from './recogniser.js';
import { isKeywordType, isNumberType, terminalNames, type Token } from './tokens.js';

/** What each edit costs, in tenths of a slip of the pen. What is cheapest is what the author most likely meant. */
export const costs = {
  drop: 30,
  dropKeyword: 36,
  /** A keyword that can stand where it stands. */
  dropFitting: 50,
  /** A word in the place of which another was added. */
  dropReplaced: 14,
  dropCharacters: 10,
  dropAgain: 8,
  dropBlock: 70,
  add: 20,
  addMember: 28,
  addOpening: 25,
  addClosing: 40,
  addAgain: 8,
  guess: 46,
  /** Two members on one line: in some blocks each has its own, in all it usually has. */
  memberInsideLine: 15,
  memberInsideLinewise: 40,
  /** The same where the first word of the second is missing. */
  memberAdded: 16,
  /** For each of the next three words that does not fit. */
  unfit: [0, 3, 9, 36],
  /** Where the next word is not right either but can be read as one that fits. */
  misspeltNext: 5,
} as const;

/** What it costs to leave a word out. */
export function dropCost({ tokenType }: Token, state: ReadingState): number {
  if (tokenType.name === terminalNames.unknownCharacters) return costs.dropCharacters;
  if (!isKeywordType(tokenType)) return costs.drop;
  return state.steps.has(tokenType.tokenTypeIdx ?? 0) ? costs.dropFitting : costs.dropKeyword;
}

/** Whether a word is a brace. */
export function isBrace(token: Token | undefined): boolean {
  return token?.image === '{' || token?.image === '}';
}

/** What it costs to add a word that is not there. */
export function addCost({ type, startsMember }: Expected): number {
  if (type.name === '{') return costs.addOpening;
  if (type.name === '}') return costs.addClosing;
  if (isNumberType(type) && type.name !== terminalNames.whole)
    return (startsMember ? costs.addMember : costs.add) + 1;
  return startsMember ? costs.addMember : costs.add;
}
