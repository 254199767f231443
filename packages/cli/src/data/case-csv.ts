import type { CaseRecord, Framework } from '@yardstick/model';
import { CsvError, parse } from 'csv-parse/sync';
import type { FileProblem } from '../problems/file-problem.js';
import { CaseColumns } from './case-columns.js';
import { CaseRows, type CsvRow } from './case-rows.js';
import { errorAt } from './data-problem.js';

/** Case-level data as read, and where each record stands, for whoever finds something wrong with one. */
export interface CaseReading {
  readonly columns: CaseColumns;
  readonly records: readonly CaseRecord[];
  /** The line of each record, from 1. */
  readonly lines: readonly number[];
}

/**
 * Reads case-level data: a row a case, with the columns `case` and `sample`, one a field of the sample, and one a question,
 * which holds yes, no, na, or nothing where it was not answered.
 *
 * @param file its absolute path. In the place of a problem, the column is the number of the CSV column, from 1.
 * @returns the records, or everything that is wrong with the file as a table.
 */
export function readCases(
  text: string,
  file: string,
  framework: Framework,
): CaseReading | { readonly problems: readonly FileProblem[] } {
  const parsed = parseRows(text, file);
  if ('problems' in parsed) return parsed;
  const [head, ...body] = parsed.rows;
  if (!head) {
    const message =
      'The file is empty. Its first line should name the columns: case, sample, the fields and the questions.';
    return { problems: [errorAt(file, 1, 1, 'csv-empty', message)] };
  }
  const columns = new CaseColumns(framework, head.cells);
  const rows = new CaseRows(columns, file, body);
  const problems = [...columns.problems(file, head.line, rows.samples), ...rows.problems];
  return problems.length > 0 ? { problems } : { columns, records: rows.records, lines: rows.lines };
}

function parseRows(
  text: string,
  file: string,
): { readonly rows: readonly CsvRow[] } | { readonly problems: readonly FileProblem[] } {
  try {
    const parsed = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    // With `info` each record comes with its place; the declared type does not say so.
    const rows = parsed as unknown as readonly {
      readonly info: { readonly lines: number };
      readonly record: readonly string[];
    }[];
    return { rows: rows.map(({ info, record }) => ({ line: info.lines, cells: record })) };
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    const line = typeof fault['lines'] === 'number' ? fault['lines'] : 1;
    const message =
      'The double quotes do not match. A cell with a comma or a quote in it is written "like ""this"", so".';
    return { problems: [errorAt(file, line, 1, 'csv-syntax', message)] };
  }
}
