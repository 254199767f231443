import type { Expected, ReadingState } from './recogniser.js';
import { isKeywordType, isNumberType, terminalNames, type Token } from './tokens.js';

/** What each edit costs, in tenths of a slip of the pen. What is cheapest is what the author most likely meant. */
export const costs = {
  drop: 30,
  /** A comma, a bracket or the like. */
  dropSign: 18,
  dropKeyword: 36,
  /** A keyword that can stand where it stands. */
  dropFitting: 50,
  /** A word in the place of which another was added. */
  dropReplaced: 14,
  /** The same word as the one before. */
  dropRepeated: 12,
  dropArticle: 10,
  dropCharacters: 10,
  dropAgain: 8,
  /** A keyword that can stand where it stands, read as another. */
  fitting: 10,
  dropBlock: 70,
  dropFullBlock: 200,
  add: 20,
  addMember: 28,
  /** What says of a whole declaration how it changes another framework. */
  addRevision: 60,
  addNumbered: 25,
  /** A number beside another: as likely it is the other that is missing. */
  secondNumber: 12,
  addLanguage: 30,
  addOpening: 25,
  addClosing: 40,
  addAgain: 8,
  guess: 46,
  /** Two members on one line: in some blocks each has its own, in all it usually has. */
  memberInsideLine: 15,
  memberInsideLinewise: 40,
  /** The same where the first word of the second is missing. */
  memberAdded: 16,
  /** What belongs to the line above. */
  nextLine: 22,
  /** For each of the next three words that does not fit. */
  unfit: [0, 3, 9, 36],
  /** Where the next word is not right either but can be read as one that fits. */
  misspeltNext: 5,
} as const;

/** Words of prose that the language does without. */
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** Whether a word is a comma, a bracket or the like. */
export function isSign(token: Token | undefined): boolean {
  return token !== undefined && /^\W$/.test(token.tokenType.name);
}

/** What it costs to leave a word out. */
export function dropCost(token: Token, state: ReadingState): number {
  const { tokenType } = token;
  if (tokenType.name === terminalNames.unknownCharacters) return costs.dropCharacters;
  if (articles.has(token.image)) return costs.dropArticle;
  if (isSign(token)) return costs.dropSign;
  if (!isKeywordType(tokenType)) return costs.drop;
  return state.steps.has(tokenType.tokenTypeIdx ?? 0) ? costs.dropFitting : costs.dropKeyword;
}

/** Whether a word is written twice in a row. */
export function isRepeated(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before !== undefined && before.image === token?.image && before.endLine === token.startLine;
}

/** Whether a word is a brace. */
export function isBrace(token: Token | undefined): boolean {
  return token?.image === '{' || token?.image === '}';
}

const revisions: ReadonlySet<string> = new Set(['replace', 'add', 'remove']);

/** What it costs to add a word that is not there. */
export function addCost({ type, startsMember }: Expected): number {
  if (startsMember && revisions.has(type.name)) return costs.addRevision;
  if (type.name === '{') return costs.addOpening;
  if (type.name === terminalNames.language) return costs.addLanguage;
  if (type.name === '}') return costs.addClosing;
  if (!isNumberType(type)) return startsMember ? costs.addMember : costs.add;
  // Of the kinds of number the plainest is thought of first; what a line is about is rather its number than a keyword.
  const least = startsMember ? costs.addNumbered : costs.add;
  return type.name === terminalNames.whole ? least : least + 1;
}
