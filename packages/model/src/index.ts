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
export {
  compareExpectation,
  scoreWords,
  type Comparison,
  type ComparisonWords,
  type Rated,
} from './expectations/compare-expectation.js';
export { describe } from './wording/describe.js';
export { beforeRounding, figureInShort, plain } from './wording/figures.js';
export { digestOf, sha256OfText, withDigest } from './digest/digest.js';
export { relevanceOf } from './tally/relevance-of.js';
export { isCounted } from './tally/sampled-questions.js';
export { tally, type Tally } from './tally/tally.js';
export { exactDecimal } from './arithmetic/decimal.js';
export { printedNumber, printedValue } from './arithmetic/printing.js';
export type { Rational } from './arithmetic/rational.js';
export { roundHalfUp } from './arithmetic/rounding.js';
export { bandRange } from './indexing/banding.js';
export { ruleWords } from './evaluation/trace.js';
export { groundWords } from './evaluation/overrides/ground-words.js';
export { percentDomain, type Domain } from './proofs/domain.js';
export {
  disorderOf,
  gapsOf,
  overlapsOf,
  unreachedBands,
  type Disorder,
  type Gap,
  type Overlap,
} from './proofs/bandings.js';
export { limitCanBite } from './proofs/limits.js';
export { possibleLevels } from './proofs/possible-levels.js';
export { isPossiblePercentage, possiblePercentages } from './proofs/possible-percentages.js';
export { reach } from './proofs/reach.js';
export { totalsInReach, type TotalsInReach } from './proofs/totals-in-reach.js';
export { PROBLEM_CODES, type ProblemCode } from './problem-codes.js';
export { comesBefore, daysIn } from './validation/calendar.js';
export { counted } from './wording/counted.js';
export { inWords, monthNames, type DateWords } from './wording/dates.js';
export { listed } from './wording/listed.js';
