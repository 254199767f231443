import { englishWords } from '../page/english.js';
import type { CaseWords } from './words.js';

/** What a case form says in English. Data of a page, like its questions: pages carry the languages that they can be shown in. */
export const words: CaseWords = {
  ...englishWords,
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
  markedComplete: 'The case is marked as complete.',
};
