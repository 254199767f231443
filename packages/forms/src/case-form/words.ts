import { wordsIn, type Words } from '../page/words.js';

/** What only a case form says while it is used. */
export interface CaseWords {
  readonly inProgress: string;
  readonly notAsked: string;
  readonly answered: (answered: number, asked: number) => string;
  readonly left: (count: number) => string;
  readonly newCase: string;
  readonly caseNamed: (reference: string) => string;
  readonly questionNotAsked: (id: string, title: string) => string;
  readonly clearedAnswers: (ids: string) => string;
  readonly deletedCase: (reference: string) => string;
  readonly otherVersion: (count: number) => string;
  readonly noReason: string;
  readonly csvIncomplete: (count: number) => string;
  readonly answerQuestion: (id: string, title: string) => string;
  readonly needed: (label: string) => string;
  readonly enterCase: string;
  readonly sameCase: string;
  readonly aNumber: (label: string) => string;
  readonly aDate: (label: string) => string;
  readonly markedComplete: string;
}

const english: CaseWords = {
  inProgress: 'In progress',
  notAsked: 'Not asked',
  answered: (answered, asked) => `${answered} of ${asked}`,
  left: (count) => `${count} left`,
  newCase: 'New case',
  caseNamed: (reference) => `Case ${reference}`,
  questionNotAsked: (id, title) => `${id} ${title} is not asked of this case.`,
  clearedAnswers: (ids) => `Not asked of this case any more, and cleared: ${ids}.`,
  deletedCase: (reference) => `${reference} is deleted.`,
  otherVersion: (count) =>
    `This browser holds ${count} ${count === 1 ? 'case that was' : 'cases that were'} entered with another version of this framework.`,
  noReason: 'No reason given',
  csvIncomplete: (count) =>
    `${count} ${count === 1 ? 'case has' : 'cases have'} questions left to answer. They are in the file; "yardstick rate" will name them.`,
  answerQuestion: (id, title) => `Select an answer to ${id} ${title}`,
  needed: (label) => `Enter ${label}: other questions turn on it`,
  enterCase: 'Enter the reference of the case',
  sameCase: 'There is another case with this reference: give each case its own',
  aNumber: (label) => `${label} must be a number in digits, like 12 or 12.5`,
  aDate: (label) => `${label} must be a real date, like 16 9 2019`,
  markedComplete: 'The case is marked as complete.',
};

const known = new Map([['en', english]]);

/** Adds a language, which only pages with that language carry. */
export function addCaseWords(language: string, words: CaseWords): void {
  known.set(language, words);
}

export function caseWordsIn(language: string): Words & CaseWords {
  return { ...wordsIn(language), ...(known.get(language) ?? english) };
}
