import { ratingsCsv, ratingsMarkdown, type RatedInspection } from '@yardstick/generator/ratings';
import {
  chartFile,
  htmlPage,
  percentagesChart,
  reportDocument,
  scoreChart,
} from '@yardstick/generator/reports';
import type { ExportedFile } from '../contract/messages.js';
import type { RatedPreview } from '../view/rated-preview.js';
import { wordsFor } from '../words/words.js';

export function asMarkdown(rated: RatedPreview): string {
  return ratingsMarkdown(inspectionOf(rated), false);
}

/** The whole report as one page that needs nothing else. */
export function asHtml(rated: RatedPreview, toolVersion: string): ExportedFile {
  const content = htmlPage(reportDocument('full', inspectionOf(rated), toolVersion));
  return { name: fileName(titleOf(rated), 'html'), content };
}

export function asCsv(rated: RatedPreview): ExportedFile {
  const content = [...ratingsCsv([inspectionOf(rated)])].join('');
  return { name: fileName(titleOf(rated), 'csv'), content };
}

/** The score against its bands and the percentages against theirs: a file each, where there is something to draw. */
export function asSvg(rated: RatedPreview): ExportedFile[] {
  const { language } = rated.labels;
  const { view } = rated.now;
  const say = wordsFor(language);
  const charts = [
    view.overall && scoreChart(view.overall, say.overall, 'overall', say.language),
    percentagesChart(view.items, say.percentages, 'percentages'),
  ];
  return charts.flatMap((chart) =>
    chart ? [{ name: fileName(`${titleOf(rated)} ${chart.id}`, 'svg'), content: chartFile(chart) }] : [],
  );
}

function inspectionOf(rated: RatedPreview): RatedInspection {
  const { inspection, result } = rated.now;
  return {
    labels: rated.labels,
    inspection: isTried(rated) ? { ...inspection, service: titleOf(rated) } : inspection,
    result,
  };
}

/** What was tried says so wherever it is sent: nobody found it. */
function titleOf(rated: RatedPreview): string {
  const { title } = rated.now.view;
  return isTried(rated) ? `${title} (${wordsFor(rated.labels.language).whatIf.toLowerCase()})` : title;
}

function isTried({ tried, refusals }: RatedPreview): boolean {
  return tried > 0 && refusals.length === 0;
}

/** Letters, digits and hyphens: fit for any folder, whatever the title holds. */
export function fileName(title: string, extension: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${plain === '' ? 'ratings' : plain}.${extension}`;
}
