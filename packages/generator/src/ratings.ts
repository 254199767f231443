/** What is said of ratings, and nothing that is large: for hosts that start often. */
export { plainText, runsOf, type Inline, type Run } from './document/document.js';
export type { BandsView, BandView } from './report/bands-view.js';
export { explain } from './report/explain.js';
export { casesIn, listedIn, pointsIn } from './report/explanation/numbers.js';
export { asWritten, nameSaid, ratingSaid, saidIn } from './report/explanation/said.js';
export { joined, sentence } from './report/explanation/sentence.js';
export { figureIn } from './report/figure-in.js';
export { Labels, type LabelOptions } from './report/labels.js';
export { ratingsCsv } from './report/ratings-csv.js';
export { ratingsMarkdown } from './report/ratings-markdown.js';
export { viewRatings, type ItemView, type RatingsView, type RatingView } from './report/ratings-view.js';
export { remarksOn } from './report/remarks.js';
export { statisticRows, type StatisticRow } from './report/statistics.js';
export { overallRow, summarise, type RatedInspection, type SummaryRow } from './report/summary.js';
export { traceBetween } from './report/trace-between.js';
