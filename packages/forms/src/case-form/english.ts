import type { CaseWords } from './words.js';

export const englishCaseWords: CaseWords = {
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
