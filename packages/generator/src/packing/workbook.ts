import type { SheetData } from 'write-excel-file/universal';
import { settled } from './settled.js';

export interface WorkbookSheet {
  readonly name: string;
  /** Every cell is a text, and never a formula. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * An Excel workbook (.xlsx). Every cell is written as a text, so nothing in it is worked out when it is opened. The same sheets always
 * give the same bytes. What writes it is loaded when the first one is written.
 */
export async function workbookFile(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const file = await writeExcelFile(
    sheets.map(({ name, rows }) => ({ sheet: name, data: cellsOf(rows), stickyRowsCount: 1 })),
  ).toBlob();
  return settled(new Uint8Array(await file.arrayBuffer()), 'en-GB');
}

function cellsOf(rows: readonly (readonly string[])[]): SheetData {
  return rows.map((row, place) =>
    row.map((value) =>
      value === ''
        ? null
        : { value, type: String, wrap: true, ...(place === 0 && { fontWeight: 'bold' as const }) },
    ),
  );
}
