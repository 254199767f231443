import type { NameWords } from '../names.js';

export const names: NameWords = {
  kinds: {
    domain: 'domain',
    section: 'section',
    area: 'area',
    standard: 'standard',
    judgement: 'judgement',
    question: 'question',
    criterion: 'criterion',
  },
  overallRating: 'the overall rating',
  theScore: 'the score',
  numberOfCases: (sample) => `the number of ${sample} cases`,
};
