/** Every kind of problem that data can have. A code never changes its meaning and is never used again for another. */
export const PROBLEM_CODES = [
  // The data as a whole.
  'not-an-object',
  'wrong-type',
  'unknown-key',
  'wrong-framework',
  'more-problems',
  // Particulars.
  'bad-date',
  'date-order',
  'fieldwork-outside',
  // Samples.
  'unknown-sample',
  'sample-size',
  'missing-sample-size',
  // Answers.
  'unknown-item',
  'unknown-level',
  'wrong-scale',
  'answer-not-taken',
  'percentage-range',
  'count-not-whole',
  'count-above-relevant',
  'count-above-sample',
  'not-rated-without-reason',
  'unknown-phrase',
  'impossible-percentage',
  'missing-answer',
  'entered-disagrees',
  // Checks, statistics and notes.
  'unknown-check',
  'missing-check',
  'unknown-statistic',
  'statistic-range',
  'unknown-note',
  // The printed total.
  'score-not-summed',
  'score-disagrees',
  // Overrides.
  'override-unknown',
  'override-without-reason',
  'override-not-allowed',
  'override-changes-nothing',
  'override-too-far',
  'override-without-ground',
  // Case-level data.
  'duplicate-case',
  'unknown-field',
  'unknown-choice',
  'field-value',
  'missing-field',
  'case-answer',
  'question-not-asked',
  'irrelevant-answered',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];
