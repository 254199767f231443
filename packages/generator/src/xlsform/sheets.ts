import type { Text } from '@yardstick/model';
import { xlsformText } from '../encoding/xlsform-text.js';
import { textIn } from '../forms/languages.js';

/** One row of a sheet: what stands in a column that is the same in every language, and in those of which each language has its own. */
export interface FormRow {
  readonly plain: Readonly<Record<string, string>>;
  readonly said?: Readonly<Record<string, Text | undefined>>;
}

const names = new Map([
  ['en', 'English'],
  ['cy', 'Welsh'],
  ['gd', 'Scottish Gaelic'],
  ['ga', 'Irish'],
  ['fr', 'French'],
]);

/** How an XLSForm names a language: `Welsh (cy)`. */
export function languageName(code: string): string {
  return `${names.get(code) ?? code} (${code})`;
}

/**
 * A sheet with its header: columns for what is said are `label::English (en)` and `label::Welsh (cy)`, or plainly `label` where there is
 * one language. A text without a translation is written as it is, because a blank would be shown as a dash.
 *
 * @param languages beside English, by their codes
 */
export function sheetOf(
  columns: readonly string[],
  sayingColumns: readonly string[],
  rows: readonly FormRow[],
  languages: readonly string[],
): string[][] {
  const codes = ['en', ...languages];
  const header = (column: string, code: string) =>
    languages.length === 0 ? column : `${column}::${languageName(code)}`;
  return [
    [...columns, ...sayingColumns.flatMap((column) => codes.map((code) => header(column, code)))],
    ...rows.map(({ plain, said = {} }) => [
      ...columns.map((column) => plain[column] ?? ''),
      ...sayingColumns.flatMap((column) => {
        const text = said[column];
        return codes.map((code) => (text === undefined ? '' : xlsformText(textIn(text, code))));
      }),
    ]),
  ];
}
