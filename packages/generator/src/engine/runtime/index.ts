/** What every generated engine holds beside the rules of its framework. */
export { evaluate, relevanceOf, tally, validate } from '@yardstick/model';
export { UNRATED, UNUSUAL, WholePercentages, levelOf } from './bands.js';
export { countedColumn, startsOf } from './case-columns.js';
export {
  checkColumn,
  levelColumn,
  levelsByByte,
  percentageColumn,
  refuseColumns,
  rowsOf,
} from './columns.js';
export { departuresOf } from './departures.js';
export {
  ExplainEntered,
  ExplainPercentage,
  ExplainPick,
  ExplainTotal,
  ExplainWords,
  explainLimits,
  explainUnrated,
} from './explain.js';
export { isAtLeast, isAtMost, isBelow, isExactly, roundHalfUp } from './fraction.js';
export { InvalidInspectionError } from './invalid-inspection-error.js';
export { PercentageBytes } from './percentage-bytes.js';
export { isPlain } from './plain.js';
export { bit, highest, howMany, lower, lowest, median, rated } from './pick.js';
export { SimdRows } from './simd-rows.js';
export { Totals } from './totals.js';
export { sayCounts, sayPercentage, wordsOf } from './wordings.js';
