/** What the hosts of Yardstick call to have things generated. */
export { generateEngine } from './engine/generate-engine.js';
export type { GeneratedFile } from './generated-file.js';
export { departures, explain, reason } from './report/explain.js';
export { Labels, type LabelOptions } from './report/labels.js';
export { ratingsCsv } from './report/ratings-csv.js';
export { ratingsMarkdown } from './report/ratings-markdown.js';
export { remarksOn } from './report/remarks.js';
export { statisticRows, type StatisticRow } from './report/statistics.js';
export { overallRow, summarise, type RatedInspection, type SummaryRow } from './report/summary.js';
export { generateSchema } from './schema/generate-schema.js';
export { targets, type Target, type TargetOptions } from './targets.js';
