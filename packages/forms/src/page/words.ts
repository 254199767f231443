/** What the page says while it is used, by language. A language that is not here has English. */
export interface Words {
  readonly savedAt: (time: string) => string;
  readonly saving: string;
  readonly full: string;
  readonly refused: string;
  readonly problem: string;
  readonly error: string;
  readonly undo: string;
  readonly close: string;
  readonly completed: string;
  readonly inProgress: string;
  readonly notStarted: string;
  readonly notAsked: string;
  readonly optional: string;
  readonly yes: string;
  readonly no: string;
  readonly notApplicable: string;
  readonly toResolve: string;
  readonly answered: (answered: number, asked: number) => string;
  readonly left: (count: number) => string;
  readonly newCase: string;
  readonly caseNamed: (reference: string) => string;
  readonly questionNotAsked: (id: string, title: string) => string;
  readonly clearedAnswers: (ids: string) => string;
  readonly clearedSection: string;
  readonly deletedCase: (reference: string) => string;
  readonly elsewhere: string;
  readonly otherVersion: (count: number) => string;
  readonly bringIn: string;
  readonly imported: (file: string, added: number, merged: number, differing: number) => string;
  readonly importedOther: (file: string) => string;
  readonly refusedFile: (file: string, why: string) => string;
  readonly whyRefused: Readonly<Record<string, string>>;
  readonly differs: (what: string) => string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly blank: string;
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

const english: Words = {
  savedAt: (time) => `Saved at ${time}`,
  saving: 'Saving …',
  full: 'There is no room left to save on this computer. Export what you have entered now.',
  refused:
    'This browser does not let the form save anything. What you enter is lost when you close the page: export it before you do.',
  problem: 'There is a problem',
  error: 'Error:',
  undo: 'Undo',
  close: 'Close this message',
  completed: 'Completed',
  inProgress: 'In progress',
  notStarted: 'Not yet started',
  notAsked: 'Not asked',
  optional: 'Optional',
  yes: 'Yes',
  no: 'No',
  notApplicable: 'Not applicable',
  toResolve: 'Two answers',
  answered: (answered, asked) => `${answered} of ${asked}`,
  left: (count) => `${count} left`,
  newCase: 'New case',
  caseNamed: (reference) => `Case ${reference}`,
  questionNotAsked: (id, title) => `${id} ${title} is not asked of this case.`,
  clearedAnswers: (ids) => `Not asked of this case any more, and cleared: ${ids}.`,
  clearedSection: 'This section is cleared.',
  deletedCase: (reference) => `${reference} is deleted.`,
  elsewhere: 'This form is open in another tab too. What was entered there is shown here now.',
  otherVersion: (count) =>
    `This browser holds ${count} ${count === 1 ? 'case' : 'cases'} that were entered with another version of this framework. Answers to questions that are not asked any more stay out of what you export as CSV.`,
  bringIn: 'Bring them in',
  imported: (file, added, merged, differing) =>
    `${file}: ${added} added, ${merged} put together with cases that were here${differing > 0 ? `, ${differing} with answers that differ: choose below` : ''}.`,
  importedOther: (file) =>
    `${file} was made with another version of this framework. Check the answers of the cases that came with it.`,
  refusedFile: (file, why) => `${file} was not imported: ${why}`,
  whyRefused: {
    'not-json': 'it is not complete, or it is not JSON.',
    'not-cases':
      'it holds no cases. Choose a file that a case form has exported, or a table whose first line names the columns case and sample.',
    'other-framework': 'it is of another framework.',
    'csv-quotes': 'its double quotes do not match.',
    'no-sample': 'it holds no cases of the kind that this form is for.',
  },
  differs: (what) => `${what} was entered twice, and differs.`,
  keepMine: 'Keep this',
  takeTheirs: 'Take this',
  blank: '(blank)',
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
export function addWords(language: string, words: Words): void {
  known.set(language, words);
}

export function wordsIn(language: string): Words {
  return known.get(language) ?? english;
}
