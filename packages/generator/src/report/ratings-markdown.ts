import { markdownText } from '../encoding/markdown.js';
import { dateIn } from './date-in.js';
import { explain } from './explain.js';
import { explanationWords } from './explanation/words.js';
import { figureIn } from './figure-in.js';
import { remarksOn } from './remarks.js';
import { reportWords, type ReportWords } from './report-words.js';
import { statisticRows } from './statistics.js';
import { overallRow, summarise, type RatedInspection, type SummaryRow } from './summary.js';

/** The ratings of one inspection as a page of Markdown: a heading, a table, and what a reader must know beside it. */
export function ratingsMarkdown(rated: RatedInspection, withReasons: boolean): string {
  const rows = summarise(rated);
  const overall = overallRow(rated);
  const { language } = rated.labels;
  const words = headings(language);
  const parts = [
    heading(rated),
    table(
      ['', '', words.figure, words.rating],
      [...rows, ...(overall ? [overall] : [])].map((row) => cellsOf(row, language)),
    ),
  ];
  const statistics = statisticRows(rated);
  if (statistics.length > 0) {
    const cells = statistics.map(({ title, value, average, range, target }) =>
      [title, value, average, figureIn(language, range), target].map(markdownText),
    );
    parts.push(table([words.statistic, words.service, words.average, words.range, words.target], cells));
  }
  const notes = withReasons
    ? [...rows, ...(overall ? [overall] : [])].flatMap((row) => reasonFor(row, rated))
    : remarksOn(rated, rows).map(markdownText);
  return `${[...parts, ...notes].join('\n\n')}\n`;
}

/** A table in Markdown has figures of every kind: percentages, counts and scores. */
function headings(language: string | undefined): ReportWords {
  const words = reportWords(language ?? 'en');
  return language === 'cy' ? { ...words, figure: 'Ffigur' } : { ...words, figure: 'Figure' };
}

function heading({ labels, inspection }: RatedInspection): string {
  const { service, inspection: name, fieldwork, published, framework } = inspection;
  const words = headings(labels.language);
  const about = [
    labels.framework.title ? labels.say(labels.framework.title) : framework,
    ...(fieldwork === undefined
      ? []
      : [`${words.fieldwork.toLowerCase()} ${dateIn(labels.language, fieldwork)}`]),
    ...(published === undefined
      ? []
      : [`${words.published.toLowerCase()} ${dateIn(labels.language, published)}`]),
  ];
  return `## ${markdownText(service ?? name ?? framework)}\n\n${markdownText(about.join(', '))}`;
}

function cellsOf(
  { id, kind, title, entry, figure, rating }: SummaryRow,
  language: string | undefined,
): string[] {
  const strong = (text: string) =>
    text !== '' && (!entry || kind === 'overall') ? `**${markdownText(text)}**` : markdownText(text);
  return [
    kind === 'overall' ? '' : strong(id),
    strong(title),
    markdownText(figureIn(language, figure)),
    strong(rating),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function reasonFor({ id, entry, rating }: SummaryRow, { labels, result }: RatedInspection): string[] {
  if (!entry) return [];
  const name = id === 'overall' ? explanationWords(labels.language).overall : labels.nameOf(id);
  const sentences = explain(entry, labels, result.ratings).map(markdownText);
  return [`**${markdownText(name)}: ${markdownText(rating)}.** ${sentences.join(' ')}`];
}
