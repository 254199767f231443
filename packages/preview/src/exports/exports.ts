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
  return { name: fileName(rated.now.view.title, 'html'), content };
}

export function asCsv(rated: RatedPreview): ExportedFile {
  const content = [...ratingsCsv([inspectionOf(rated)])].join('');
  return { name: fileName(rated.now.view.title, 'csv'), content };
}

/** The score against its bands and the percentages against theirs: a file each, where there is something to draw. */
export function asSvg({ labels: { language }, now: { view } }: RatedPreview): ExportedFile[] {
  const say = wordsFor(language);
  const charts = [
    view.overall && scoreChart(view.overall, say.overall, 'overall', say.language),
    percentagesChart(view.items, say.percentages, 'percentages'),
  ];
  return charts.flatMap((chart) =>
    chart ? [{ name: fileName(`${view.title} ${chart.id}`, 'svg'), content: chartFile(chart) }] : [],
  );
}

function inspectionOf({ labels, now: { inspection, result } }: RatedPreview): RatedInspection {
  return { labels, inspection, result };
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
