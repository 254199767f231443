import { englishWords } from '../page/english.js';
import type { WorkbookWords } from './words.js';

/** What the workbook says in English. Data of a page, like its questions: pages carry the languages that they can be shown in. */
export const words: WorkbookWords = {
  ...englishWords,
  yes: 'Yes',
  no: 'No',
  notApplicable: 'Not applicable',
  outOf: (score, of) => `${score} of ${of}`,
  points: (points, level) => `${points} ${points === 1 ? 'point' : 'points'} from ${level}`,
  cases: (cases, level) => `${cases} ${cases === 1 ? 'case' : 'cases'} from ${level}`,
  notRated: 'Not rated',
  open: 'Turns on a check',
  judge: (id, title) => `Select a judgement of ${id} ${title}`,
  giveReason: (id) => `Enter the reason why ${id} is not rated`,
  giveDepartureReason: (id) => `Enter the reason for departing from the rating of ${id}`,
  chooseDeparture: (id) => `Select the rating that ${id} is to have instead`,
  casesMissing: (id, title) => `${id} ${title} has no cases yet: import them`,
  toChoose: (count) => `Choose where two answers differ: ${count}`,
  casesToFinish: (count) => `Put the cases in order: ${count} to do`,
  answerCheck: (check) => `Select yes or no: ${check}`,
  mayDepart: (level) => `May depart to ${level}`,
  departed: (from, to, because) => `${to} instead of ${from}: ${because}`,
  toDo: (count) => `${count} to do`,
  signed: 'Signed off',
  signedOff: 'These ratings are signed off. Export the inspection and the ratings.',
  otherVersion: 'This browser holds a workbook of another version of this framework.',
  none: 'None',
};
