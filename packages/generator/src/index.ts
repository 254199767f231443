/** What the hosts of Yardstick call to have things generated. */
export { generateEngine } from './engine/generate-engine.js';
export type { GeneratedFile } from './generated-file.js';
export { chartElement, chartFile, type Chart } from './charts/chart.js';
export { chartStyle } from './charts/chart-style.js';
export { percentagesChart } from './charts/percentages-chart.js';
export { scoreChart } from './charts/score-chart.js';
export { Html, htmlText, markup, type HtmlHole } from './encoding/html.js';
export type { BandsView, BandView } from './report/bands-view.js';
export { departures, explain, reason } from './report/explain.js';
export { Labels, type LabelOptions } from './report/labels.js';
export { ratingsCsv } from './report/ratings-csv.js';
export { ratingsMarkdown } from './report/ratings-markdown.js';
export { viewRatings, type ItemView, type RatingsView, type RatingView } from './report/ratings-view.js';
export { remarksOn } from './report/remarks.js';
export { statisticRows, type StatisticRow } from './report/statistics.js';
export { overallRow, summarise, type RatedInspection, type SummaryRow } from './report/summary.js';
export { generateSchema } from './schema/generate-schema.js';
export { targets, type Target, type TargetOptions } from './targets.js';
