import type { RatedInspection } from '@yardstick/generator/ratings';
import {
  chartFile,
  docxDocument,
  htmlPage,
  markdownDocument,
  reportDocument,
  type ReportKind,
} from '@yardstick/generator/reports';
import type { NewFile } from '../files/write-files.js';
import { toolVersion } from '../version.js';

/** How a report can be written, each with what that is called. */
export const reportFormats = {
  html: 'HTML',
  markdown: 'Markdown',
  docx: 'A Word document',
  svg: 'A folder of charts',
} as const;

export type ReportFormat = keyof typeof reportFormats;

/**
 * The files of one report: one, or for charts as many as there are.
 *
 * @throws RangeError where there is nothing of that kind to report, in words for whoever asked
 */
export async function writeReport(
  rated: RatedInspection,
  kind: ReportKind,
  format: ReportFormat,
): Promise<readonly NewFile[]> {
  const document = reportDocument(kind, rated, toolVersion());
  const name = `${fileName(rated)}-${kind}`;
  switch (format) {
    case 'html':
      return [{ path: `${name}.html`, text: htmlPage(document) }];
    case 'markdown':
      return [{ path: `${name}.md`, text: markdownDocument(document) }];
    case 'docx':
      return [{ path: `${name}.docx`, text: await docxDocument(document) }];
    case 'svg': {
      const charts = document.blocks.flatMap((block) => (block.block === 'chart' ? [block.chart] : []));
      if (charts.length === 0) throw new RangeError('There is nothing to draw: no score and no percentage.');
      return charts.map((chart) => ({ path: `${fileName(rated)}-${chart.id}.svg`, text: chartFile(chart) }));
    }
  }
}

/** The name of an inspection may be any text where it comes from data. */
function fileName({ inspection: { inspection = 'inspection' } }: RatedInspection): string {
  const safe = inspection
    .replace(/[^A-Za-z0-9_.-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80);
  return safe === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(safe) ? `inspection-${safe}` : safe;
}
