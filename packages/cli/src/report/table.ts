import type { Colors } from 'picocolors/types.js';
import { paragraph } from '../text/paragraph.js';
import { printable } from '../text/printable.js';
import {
  explain,
  type Labels,
  overallRow,
  type RatedInspection,
  remarksOn,
  statisticRows,
  summarise,
  type SummaryRow,
} from '@yardstick/generator/ratings';
import { inWords } from '@yardstick/model';
import { inColumns, type Column } from './layout.js';

export interface TableOptions {
  readonly colours: Colors;
  readonly width: number;
  /** Whether every rating comes with the reason for it. */
  readonly explain: boolean;
}

const ratingColumns: readonly Column[] = [{}, { wraps: true }, { align: 'right' }, { wraps: true }];
const statisticColumns: readonly Column[] = [
  { wraps: true },
  { align: 'right' },
  { align: 'right' },
  {},
  { align: 'right' },
];
const margin = 2;

/** The ratings of one inspection as a report's summary of ratings shows them. */
export function ratingsTable(rated: RatedInspection, options: TableOptions): string {
  const { colours, width } = options;
  const rows = summarise(rated);
  const overall = overallRow(rated);
  const cells = rows.map((row) => cellsOf(row, rated.labels, colours));
  if (overall) cells.push(['', '', '', ''], cellsOf(overall, rated.labels, colours));

  const parts = [heading(rated, colours), indented(inColumns(cells, ratingColumns, width - margin))];
  const statistics = statisticRows(rated).map(({ title, value, average, range, target }) => [
    title,
    value,
    average,
    range,
    target,
  ]);
  if (statistics.length > 0) {
    const head = ['Statistic', 'Service', 'Average', 'Range', 'Target'].map((name) => colours.dim(name));
    parts.push(indented(inColumns([head, ...statistics], statisticColumns, width - margin)));
  }
  const rest = options.explain
    ? [...rows, ...(overall ? [overall] : [])].flatMap((row) => reasonFor(row, rated, options))
    : remarksOn(rated, rows).map((remark) => paragraph(remark, width, margin));
  if (rest.length > 0) parts.push(rest.join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function heading({ labels, inspection }: RatedInspection, colours: Colors): string {
  const { service, inspection: name, fieldwork, published, framework } = inspection;
  const { title } = labels.framework;
  const about = [
    title ? labels.say(title) : framework,
    ...(fieldwork === undefined ? [] : [`fieldwork ${inWords(fieldwork)}`]),
    ...(published === undefined ? [] : [`published ${inWords(published)}`]),
  ];
  return `${colours.bold(printable(service ?? name ?? framework))}\n${colours.dim(printable(about.join(', ')))}`;
}

function cellsOf(row: SummaryRow, labels: Labels, colours: Colors): string[] {
  const { id, title, depth, figure, rating } = row;
  const number = `${'  '.repeat(depth)}${id === 'overall' ? '' : id}`;
  if (!row.entry) return [colours.bold(number), colours.bold(title), colours.dim(figure), ''];
  return [number, title, colours.dim(figure), painted(row, labels, colours)(rating)];
}

/** From red for the worst level of the scale to bold green for the best. */
function painted({ id, entry }: SummaryRow, labels: Labels, colours: Colors): (text: string) => string {
  const scores = labels.scaleOf(id)?.levels.map(({ score }) => score) ?? [];
  const score = entry?.rating == null ? undefined : labels.levelOf(id, entry.rating)?.score;
  if (score === undefined || scores.length < 2)
    return entry?.description === undefined ? colours.dim : colours.reset;
  const worst = Math.min(...scores);
  const place = (score - worst) / (Math.max(...scores) - worst || 1);
  if (place === 0) return colours.red;
  if (place === 1) return (text) => colours.bold(colours.green(text));
  return place < 0.5 ? colours.yellow : colours.green;
}

function reasonFor(
  row: SummaryRow,
  { labels, result }: RatedInspection,
  { colours, width }: TableOptions,
): string[] {
  const { id, entry, rating } = row;
  if (!entry) return [];
  const name = id === 'overall' ? 'Overall' : labels.nameOf(id);
  const sentences = explain(entry, labels, result.ratings).map((sentence) =>
    paragraph(sentence, width, margin * 2),
  );
  return [paragraph(`${colours.bold(name)}: ${rating}`, width, margin), ...sentences];
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(margin));
}
