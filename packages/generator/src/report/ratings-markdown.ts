import { inWords } from '@yardstick/model';
import { markdownText } from '../encoding/markdown.js';
import { explain } from './explain.js';
import { remarksOn } from './remarks.js';
import { statisticRows } from './statistics.js';
import { overallRow, summarise, type RatedInspection, type SummaryRow } from './summary.js';

/** The ratings of one inspection as a page of Markdown: a heading, a table, and what a reader must know beside it. */
export function ratingsMarkdown(rated: RatedInspection, withReasons: boolean): string {
  const rows = summarise(rated);
  const overall = overallRow(rated);
  const parts = [
    heading(rated),
    table(['', '', 'Figure', 'Rating'], [...rows.map(cellsOf), ...(overall ? [cellsOf(overall)] : [])]),
  ];
  const statistics = statisticRows(rated);
  if (statistics.length > 0) {
    const cells = statistics.map(({ title, value, average, range, target }) =>
      [title, value, average, range, target].map(markdownText),
    );
    parts.push(table(['Statistic', 'Service', 'Average', 'Range', 'Target'], cells));
  }
  const notes = withReasons
    ? [...rows, ...(overall ? [overall] : [])].flatMap((row) => reasonFor(row, rated))
    : remarksOn(rated, rows).map(markdownText);
  return `${[...parts, ...notes].join('\n\n')}\n`;
}

function heading({ labels, inspection }: RatedInspection): string {
  const { service, inspection: name, fieldwork, published, framework } = inspection;
  const about = [
    labels.framework.title?.text ?? framework,
    ...(fieldwork === undefined ? [] : [`fieldwork ${inWords(fieldwork)}`]),
    ...(published === undefined ? [] : [`published ${inWords(published)}`]),
  ];
  return `## ${markdownText(service ?? name ?? framework)}\n\n${markdownText(about.join(', '))}`;
}

function cellsOf({ id, kind, title, entry, figure, rating }: SummaryRow): string[] {
  const strong = (text: string) =>
    text !== '' && (!entry || kind === 'overall') ? `**${markdownText(text)}**` : markdownText(text);
  return [kind === 'overall' ? '' : strong(id), strong(title), markdownText(figure), strong(rating)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function reasonFor({ id, entry, rating }: SummaryRow, { labels, result }: RatedInspection): string[] {
  if (!entry) return [];
  const name = id === 'overall' ? 'Overall' : labels.nameOf(id);
  const sentences = explain(entry, labels, result.ratings).map(markdownText);
  return [`**${markdownText(name)}: ${markdownText(rating)}.** ${sentences.join(' ')}`];
}
