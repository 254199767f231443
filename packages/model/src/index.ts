/** What the rest of Yardstick may know of frameworks, inspections and ratings. */
export type { Text } from './text.js';
export type {
  Band,
  Banding,
  CaseField,
  Check,
  Condition,
  Discretion,
  Evidence,
  Framework,
  Ground,
  Item,
  ItemKind,
  Level,
  Limit,
  Members,
  NoteHeadings,
  Phrase,
  PhraseTest,
  RatingTest,
  Rule,
  Sample,
  Scale,
  Statistic,
  Wording,
} from './framework.js';
export type {
  Answer,
  CaseAnswer,
  CaseRecord,
  Counts,
  EnteredScore,
  Expectation,
  Inspection,
  Override,
  StatisticValue,
} from './inspection.js';
export type { Boundary, Figure, Problem, Result, TraceEntry } from './result.js';
export { evaluate, validate, type Evaluation } from './evaluate.js';
export { describe } from './wording/describe.js';
export { digestOf, withDigest } from './digest/digest.js';
