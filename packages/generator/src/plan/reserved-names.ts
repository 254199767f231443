import { runtimeNames } from '../engine/runtime/generated/runtime-text.js';

/** Names that a generated module has already, whatever the framework: no item, check or scale may take one. */
export const reservedNames: readonly string[] = [
  ...runtimeNames,
  'answers',
  'departures',
  'explanations',
  'framework',
  'generator',
  'given',
  'inspection',
  'levels',
  'model',
  'noNotices',
  'nothing',
  'plain',
  'rate',
  'rateAnswers',
  'rateMany',
  'rateWithCare',
  'ratedItems',
  'runtime',
  'tally',
  'validate',
];
