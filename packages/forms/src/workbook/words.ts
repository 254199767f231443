/** What the workbook says while it is used, beside what every form says. */
export interface WorkbookWords {
  readonly counts: (yes: number, of: number, percent: number) => string;
  readonly outOf: (score: number, of: number) => string;
  readonly points: (points: number, level: string) => string;
  readonly cases: (cases: number, level: string) => string;
  readonly notRated: string;
  readonly open: string;
  readonly judge: (id: string, title: string) => string;
  readonly giveReason: (id: string) => string;
  readonly giveDepartureReason: (id: string) => string;
  readonly chooseDeparture: (id: string) => string;
  readonly casesMissing: (id: string, title: string) => string;
  readonly toChoose: (count: number) => string;
  readonly casesToFinish: (count: number) => string;
  readonly answerCheck: (check: string) => string;
  readonly mayDepart: (level: string, grounds: string) => string;
  readonly noGrounds: string;
  readonly departed: (from: string, to: string, because: string) => string;
  readonly toDo: (count: number) => string;
  readonly signed: string;
  readonly signedOff: string;
  readonly cleared: string;
  readonly otherVersion: string;
  readonly none: string;
}

const english: WorkbookWords = {
  counts: (yes, of, percent) => `${yes} of ${of} (${percent}%)`,
  outOf: (score, of) => `${score} of ${of}`,
  points: (points, level) => `${points} ${points === 1 ? 'point' : 'points'} from ${level}`,
  cases: (cases, level) => `${cases} ${cases === 1 ? 'case' : 'cases'} from ${level}`,
  notRated: 'Not rated yet',
  open: 'Turns on a check',
  judge: (id, title) => `Select a judgement of ${id} ${title}`,
  giveReason: (id) => `Enter the reason why ${id} is not rated`,
  giveDepartureReason: (id) => `Enter the reason for departing from the rating of ${id}`,
  chooseDeparture: (id) => `Select the rating that ${id} is to have instead`,
  casesMissing: (id, title) => `${id} ${title} has no cases yet: import them`,
  toChoose: (count) => `Choose where two answers differ: ${count}`,
  casesToFinish: (count) => `Put the cases in order: ${count} to do`,
  answerCheck: (check) => `Select yes or no: ${check}`,
  mayDepart: (level, grounds) =>
    grounds === '' ? `May depart to ${level}.` : `May depart to ${level}: ${grounds}.`,
  noGrounds: 'No ground of the framework holds now.',
  departed: (from, to, because) => `${to} instead of ${from}: ${because}`,
  toDo: (count) => `${count} to do`,
  signed: 'Signed off',
  signedOff: 'These ratings are signed off. Export the inspection and the ratings.',
  cleared: 'The workbook is blank for a new inspection.',
  otherVersion: 'This browser holds a workbook of another version of this framework.',
  none: 'None',
};

const known = new Map([['en', english]]);

/** Adds a language, which only pages with that language carry. */
export function addWorkbookWords(language: string, words: WorkbookWords): void {
  known.set(language, words);
}

export function workbookWordsIn(language: string): WorkbookWords {
  return known.get(language) ?? english;
}
