import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type FileChild,
} from 'docx';
import { ChartRun } from 'docx/charts';
import { plain } from '@yardstick/model';
import { chartColours, tintOf } from '../../charts/chart-style.js';
import type { Chart, ChartData } from '../../charts/chart.js';
import { wordText } from '../../encoding/word-text.js';
import { inlineAsWord } from './runs.js';

type Score = Extract<ChartData, { kind: 'score' }>;
type Percentages = Extract<ChartData, { kind: 'percentages' }>;

/** What stands between the margins of the page: 170 mm, in twentieths of a point and in pixels. */
const pageWidth = 9638;
const pagePixels = 640;

/**
 * A chart as every word processor can show it: a score as a row of cells, percentages as a chart of Word's own, whose figures can be
 * looked at and changed there.
 */
export function chartAsWord(chart: Chart): FileChild[] {
  return chart.data.kind === 'score'
    ? scoreAsWord(chart.data)
    : [new Paragraph({}).addRunToFront(percentagesAsWord(chart, chart.data))];
}

function fill(place: number): { type: typeof ShadingType.CLEAR; fill: string } {
  return { type: ShadingType.CLEAR, fill: (chartColours.tints[tintOf(place)] ?? '').slice(1) };
}

/** The bands side by side, each as wide as it is; the one that holds the score says so. */
function scoreAsWord({ words, bands }: Score): FileChild[] {
  const whole = bands.reduce((sum, { width }) => sum + width, 0);
  const widths = bands.map(({ width }) => Math.floor((width / whole) * pageWidth));
  const border = { style: BorderStyle.SINGLE, size: 4, color: '0B0C0C' } as const;
  const cells = bands.map(({ label, range, place, isHere }, index) => {
    const lines = [
      { text: label, strong: isHere },
      { text: range },
      ...(isHere ? [{ text: words, strong: true }] : []),
    ];
    return new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { left: 40, right: 40 },
      shading: fill(place),
      children: lines.map(
        (line) =>
          new Paragraph({ style: 'Cell', alignment: AlignmentType.CENTER, children: inlineAsWord(line) }),
      ),
    });
  });
  return [
    new Table({
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: {
        top: border,
        bottom: border,
        left: border,
        right: border,
        insideHorizontal: border,
        insideVertical: border,
      },
      rows: [new TableRow({ cantSplit: true, children: cells })],
    }),
    new Paragraph({ children: [] }),
  ];
}

function percentagesAsWord({ id, title, description }: Chart, { rows }: Percentages): ChartRun {
  const font = { size: 9, color: '0B0C0C' };
  return new ChartRun({
    type: 'bar',
    title: { text: wordText(title), font: { size: 11, bold: true, color: '0B0C0C' } },
    legend: false,
    font: { name: 'Arial' },
    chartArea: { border: 'none' },
    categories: rows.map(({ name }) => wordText(name)),
    series: [
      {
        name: '%',
        values: rows.map(({ value }) => value),
        color: chartColours.bar.slice(1),
        pointLabels: rows.map(({ value, words }) => ({ text: wordText(`${plain(value)}% ${words}`), font })),
      },
    ],
    dataLabels: { value: true, position: 'outsideEnd', font },
    gapWidth: 60,
    categoryAxis: { reverseOrder: true, font },
    valueAxis: { minimum: 0, maximum: 120, interval: 20, visible: false, gridlines: false },
    transformation: { width: pagePixels, height: Math.min(860, 70 + rows.length * 30) },
    altText: { name: id, title: wordText(title), description: wordText(description) },
  });
}
