/** What every generated engine holds beside the rules of its framework. */
export { evaluate, relevanceOf, validate } from '@yardstick/model';
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
export { countsOf } from './counts.js';
export { departuresOf } from './departures.js';
export { CountedEntries } from './explanation/counted.js';
export { ExplainLimits } from './explanation/limits.js';
export { explainPercentages } from './explanation/percentage.js';
export { explainPick, explainPicks } from './explanation/pick.js';
export { explainEntered, explainUnrated } from './explanation/subject.js';
export { ExplainTotal } from './explanation/total.js';
export { explainWords } from './explanation/words.js';
export { isAtLeast, isAtMost, isBelow, isExactly, roundHalfUp } from './fraction.js';
export { InvalidInspectionError } from './invalid-inspection-error.js';
export { PercentageBytes } from './percentage-bytes.js';
export { tally } from './plain-cases.js';
export { fieldsOf, hasPlainParticulars, isRecord, sized } from './plain.js';
export { bit, highest, howMany, lower, lowest, median, rated } from './pick.js';
export { SimdRows } from './simd-rows.js';
export { Totals } from './totals.js';
export { sayCounts, sayPercentage, wordsOf } from './wordings.js';
