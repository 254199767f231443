import type { NameWords } from '../names.js';

export const names: NameWords = {
  kinds: {
    domain: 'parth',
    section: 'adran',
    area: 'maes',
    standard: 'safon',
    judgement: 'dyfarniad',
    question: 'cwestiwn',
    criterion: 'maen prawf',
  },
  overallRating: 'y radd gyffredinol',
  theScore: 'y sgôr',
  numberOfCases: (sample) => `nifer yr achosion ${sample}`,
};
