import type { CompletionWords } from '../completion.js';

export const completion: CompletionWords = {
  answers: {
    level: { label: 'a level', means: 'The level as entered or as published.' },
    counts: { label: 'counts', means: 'As counted: yes, of the relevant cases.' },
    percentage: { label: 'a percentage', means: 'The percentage of relevant cases, as published.' },
    phrase: { label: 'a phrase', means: 'The words as published.' },
    number: { label: 'a number', means: 'The figure of the service.' },
  },
  takes: (label, means) => `Takes ${label}. ${means}`,
  overall: 'The overall rating as published. What leads to it may then be left out.',
  statistic: 'A figure of the service. It may be followed by an average and a range.',
  sampleSize: 'How many cases were sampled.',
  expected: 'What the published report says.',
  translation: 'The same text in another language of the project.',
  bands: {
    below: 'Everything less than the value.',
    to: 'Both ends included.',
    toBelow: 'The second end is not included.',
    orMore: 'The value and everything above it.',
  },
  phrases: {
    orMore: 'A percentage of that or above.',
    below: 'A percentage under that.',
    exactly: 'Exactly that percentage.',
    fewCases: 'So few cases were relevant.',
  },
  leastItems: 'At least so many of the items.',
  rounding: 'Half up, before the value is banded.',
  asIn: (framework) => `As in ${framework}`,
  nextInFramework: 'Next in the framework',
  nextIn: (kind, item) => `Next in ${kind} ${item}`,
  oneOf: (choices) => `One of: ${choices.join(', ')}.`,
  number: 'A number.',
  yesOrNo: 'Yes or no.',
};
