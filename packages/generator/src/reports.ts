/** Reports of inspections: what they hold, and how that is written. */
export { chartElement, chartFile, type Chart } from './charts/chart.js';
export { chartStyle } from './charts/chart-style.js';
export { percentagesChart } from './charts/percentages-chart.js';
export { scoreChart } from './charts/score-chart.js';
export type { Document } from './document/document.js';
export { docxDocument } from './document/docx-document.js';
export { htmlPage } from './document/html-page.js';
export { markdownDocument } from './document/markdown-document.js';
export { checkProse, type ReadStatement } from './prose/check-prose.js';
export { isReportKind, reportDocument, reportKinds, type ReportKind } from './report/report.js';
export { languagesOf } from './forms/languages.js';
