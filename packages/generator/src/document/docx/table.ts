import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type FileChild,
} from 'docx';
import { chartColours, tintOf } from '../../charts/chart-style.js';
import type { Cell, Column, Row, Table } from '../document.js';
import { inlineAsWord } from './runs.js';

/** What stands between the margins of the page, in twentieths of a point: 170 mm. */
const pageWidth = 9638;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const rule = { style: BorderStyle.SINGLE, size: 4, color: 'B1B4B6' } as const;
const strongRule = { style: BorderStyle.SINGLE, size: 12, color: '0B0C0C' } as const;

/** A caption and a table under it, whose first row is repeated on every page and is known as its heading. */
export function tableAsWord({ caption, repeatsHeading, columns, rows }: Table): FileChild[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width / whole) * pageWidth));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ heading, align }, place) =>
      wordCell({ paragraphs: [heading] }, align, widths[place] ?? 0, { strong: true, border: strongRule }),
    ),
  });
  return [
    ...(repeatsHeading === true
      ? []
      : [new Paragraph({ style: 'Caption', children: inlineAsWord(caption) })]),
    new WordTable({
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: {
        top: none,
        bottom: rule,
        left: none,
        right: none,
        insideHorizontal: rule,
        insideVertical: none,
      },
      rows: [head, ...rows.map((row) => wordRow(row, columns, widths))],
    }),
    // Two tables with nothing between them would become one.
    new Paragraph({ children: [] }),
  ];
}

function wordRow(
  { cells, isGroup, depth = 0 }: Row,
  columns: readonly Column[],
  widths: readonly number[],
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: columns.map(({ align }, place) =>
      wordCell(cells[place] ?? { paragraphs: [''] }, align, widths[place] ?? 0, {
        strong: isGroup === true,
        indent: place === 0 ? Math.max(0, depth - 1) * 240 : 0,
      }),
    ),
  });
}

interface CellOptions {
  readonly strong: boolean;
  readonly indent?: number;
  readonly border?: typeof strongRule;
}

function wordCell(
  { paragraphs, place }: Cell,
  align: 'right' | undefined,
  width: number,
  { strong, indent = 0, border }: CellOptions,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 60, right: 60 },
    ...(border && { borders: { bottom: border } }),
    ...(place !== undefined && {
      shading: { type: ShadingType.CLEAR, fill: (chartColours.tints[tintOf(place)] ?? '').slice(1) },
    }),
    children: paragraphs.map(
      (paragraph) =>
        new Paragraph({
          style: 'Cell',
          ...(align === 'right' && { alignment: AlignmentType.RIGHT }),
          ...(indent > 0 && { indent: { left: indent } }),
          children: inlineAsWord(paragraph, strong),
        }),
    ),
  });
}
