import type { CaseAnswer, CaseRecord, Framework, Item } from '@yardstick/model';
import { CsvError, parse } from 'csv-parse/sync';
import { counted, listed } from '@yardstick/model';
import type { FileProblem } from '../problems/file-problem.js';
import { errorAt } from './data-problem.js';

/** Case-level data as records, and where each stands in its file. */
export interface CaseTable {
  /** Those whose row could be read. */
  readonly records: readonly CaseRecord[];
  /** The line of each record, from 1. */
  readonly lines: readonly number[];
  readonly header: readonly string[];
  readonly problems: readonly FileProblem[];
  /** Whether every column is there: without one, what the rows lack cannot be told. */
  readonly isWhole: boolean;
}

interface Row {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads case-level data: a row a case, with the columns `case` and `sample`, one a field, and one a question. What the cells say
 * is not looked at here, only that they are a table with every column that the cases in it need.
 *
 * In the place of a problem, the column is the number of the CSV column, from 1.
 *
 * @param file its absolute path.
 */
export function readCases(text: string, file: string, framework: Framework): CaseTable {
  const parsed = parseRows(text, file);
  if ('problem' in parsed) return noTable(parsed.problem);
  const [head, ...rows] = parsed.rows;
  if (!head) {
    const message =
      'The file is empty. Its first line should name the columns: case, sample, the fields and the questions.';
    return noTable(errorAt(file, 1, 1, 'csv-empty', message));
  }
  if (rows.length === 0)
    return noTable(
      errorAt(file, head.line, 1, 'csv-empty', 'There is no case under the names of the columns.'),
    );

  const header = head.cells;
  const questions = itemIds(framework.items);
  const ofColumns = columnProblems(head, rows, file, framework);
  const problems = [...ofColumns];
  const whole = rows.filter((row) => {
    const problem = rowProblem(row, header, file);
    if (problem) problems.push(problem);
    return !problem;
  });
  const records = whole.map((row) => recordOf(row, header, questions));
  return { records, lines: whole.map(({ line }) => line), header, problems, isWhole: ofColumns.length === 0 };
}

function noTable(problem: FileProblem): CaseTable {
  return { records: [], lines: [], header: [], problems: [problem], isWhole: false };
}

function parseRows(
  text: string,
  file: string,
): { readonly rows: readonly Row[] } | { readonly problem: FileProblem } {
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
    return { rows: rows.map(({ info, record }) => ({ line: info.lines, cells: record.map(withoutGuard) })) };
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    const line = typeof fault['lines'] === 'number' ? fault['lines'] : 1;
    const message =
      'The double quotes do not match. A cell that holds a comma or a quote is written "so, with ""quotes"" doubled".';
    return { problem: errorAt(file, line, 1, 'csv-syntax', message) };
  }
}

/**
 * A cell as it was before a form made it safe to open in a spreadsheet: an apostrophe stands before what a spreadsheet would take
 * for a formula.
 */
function withoutGuard(cell: string): string {
  return /^'+[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) ? cell.slice(1) : cell;
}

/** Columns that are there twice, and those that the cases need and are not there. */
function columnProblems(
  { line, cells: header }: Row,
  rows: readonly Row[],
  file: string,
  framework: Framework,
): FileProblem[] {
  const at = header.indexOf('sample');
  const samples = new Set(rows.map(({ cells }) => cells[at]));
  const needed = new Set(['case', 'sample']);
  for (const { name, fields } of framework.samples) {
    if (!samples.has(name)) continue;
    for (const field of fields) needed.add(field.name);
    for (const id of questionsOf(name, framework.items)) needed.add(id);
  }
  const missing = [...needed].filter((name) => !header.includes(name));
  const message = `${missing.length === 1 ? 'A column is' : 'Columns are'} missing: ${listed(missing)}.`;
  return [
    ...(missing.length > 0 ? [errorAt(file, line, 1, 'csv-missing-column', message)] : []),
    ...header.flatMap((name, column) =>
      header.indexOf(name) === column
        ? []
        : [
            errorAt(
              file,
              line,
              column + 1,
              'csv-duplicate-column',
              `There is a column "${name}" already. Keep the one that is meant.`,
            ),
          ],
    ),
  ];
}

function rowProblem({ line, cells }: Row, header: readonly string[], file: string): FileProblem | undefined {
  if (cells.length !== header.length) {
    const message = `This row has ${counted(cells.length, 'cell')}, and the first line names ${counted(header.length, 'column')}.`;
    return errorAt(file, line, Math.min(cells.length, header.length) + 1, 'csv-row-length', message);
  }
  const column = header.indexOf('case');
  return cells[column] === ''
    ? errorAt(file, line, column + 1, 'csv-no-case', 'This row does not say which case it is of.')
    : undefined;
}

/** A column named like an item holds answers; any other is taken for a field, and whoever counts says if there is no such field. */
function recordOf({ cells }: Row, header: readonly string[], questions: ReadonlySet<string>): CaseRecord {
  const named = header.map((name, column) => [name, cells[column] ?? ''] as const);
  const answers = named.filter(([name, cell]) => questions.has(name) && cell !== '');
  const fields = named.filter(
    ([name, cell]) => !questions.has(name) && name !== 'case' && name !== 'sample' && cell !== '',
  );
  return {
    case: cells[header.indexOf('case')] ?? '',
    sample: cells[header.indexOf('sample')] ?? '',
    fields: Object.fromEntries(fields),
    // Counting them finds out which are no answers.
    answers: Object.fromEntries(answers) as Record<string, CaseAnswer>,
  };
}

function itemIds(items: readonly Item[]): Set<string> {
  return new Set(items.flatMap((item) => [item.id, ...itemIds(item.items)]));
}

/** What is answered case by case of a sample. */
function questionsOf(sample: string, items: readonly Item[]): string[] {
  return items.flatMap((item) => [
    ...(item.sample === sample && (item.rule?.by === 'percentage' || item.rule?.by === 'wording')
      ? [item.id]
      : []),
    ...questionsOf(sample, item.items),
  ]);
}
