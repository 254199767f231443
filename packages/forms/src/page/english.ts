import type { Words } from './words.js';

export const englishWords: Words = {
  savedAt: (time) => `Saved at ${time}`,
  saving: 'Saving …',
  full: 'There is no room left to save on this computer. Export what you have entered now.',
  refused:
    'This browser does not let the form save anything. Export what you enter before you close the page.',
  problem: 'There is a problem',
  error: 'Error:',
  undo: 'Undo',
  close: 'Close this message',
  completed: 'Completed',
  notStarted: 'Not yet started',
  optional: 'Optional',
  toResolve: 'Two answers',
  cleared: 'Cleared.',
  elsewhere: 'This form is open in another tab too. What was entered there is shown here.',
  bringIn: 'Bring them in',
  imported: (file, added, merged, differing) =>
    `${file}: ${added} added, ${merged} put together with cases that were here${differing > 0 ? `, ${differing} with answers that differ: choose below` : ''}.`,
  importedOther: (file) =>
    `${file} was made with another version of this framework. Check what came with it.`,
  leftOut: (names) => `Not asked in this form, and left out: ${names}.`,
  refusedFile: (file, why) => `${file} was not imported: ${why}`,
  whyRefused: {
    'not-json': 'it is not complete, or it is not JSON.',
    'not-cases':
      'it holds no cases. Choose what a form has exported, or a table with the columns case and sample.',
    'other-framework': 'it is of another framework.',
    'csv-quotes': 'its double quotes do not match.',
    'no-sample': 'it holds no cases of this kind.',
  },
  differs: (what) => `${what} was entered twice, and differs.`,
  keepMine: 'Keep this',
  takeTheirs: 'Take this',
  blank: '(blank)',
  aNumber: (label) => `${label} must be a number in digits, like 12 or 12.5`,
  aDate: (label) => `${label} must be a real date, like 16 9 2019`,
};
