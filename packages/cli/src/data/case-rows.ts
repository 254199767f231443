import type { CaseAnswer, CaseRecord } from '@yardstick/model';
import type { FileProblem } from '../problems/file-problem.js';
import { listed } from '../text/listed.js';
import { didYouMean, type CaseColumns } from './case-columns.js';
import { errorAt } from './data-problem.js';

export interface CsvRow {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a case CSV as case records. */
export class CaseRows {
  readonly records: CaseRecord[] = [];
  readonly lines: number[] = [];
  readonly problems: FileProblem[] = [];
  /** The samples that some row belongs to. */
  readonly samples = new Set<string>();
  private readonly columns: CaseColumns;
  private readonly file: string;
  /** The line on which each case stands, by sample and case. */
  private readonly seen = new Map<string, number>();

  constructor(columns: CaseColumns, file: string, rows: readonly CsvRow[]) {
    this.columns = columns;
    this.file = file;
    if (rows.length === 0) this.fault(1, 1, 'csv-empty', 'There are no cases under the column names.');
    // Without these two columns nothing can be said of any row; the header's own problem says that they are missing.
    if (columns.case < 0 || columns.sample < 0) return;
    for (const row of rows) this.read(row);
  }

  private read(row: CsvRow): void {
    const { columns } = this;
    if (row.cells.length !== columns.width) {
      this.fault(
        row.line,
        1,
        'csv-row-length',
        `This row has ${row.cells.length} cells where the first line names ${columns.width} columns.`,
      );
      return;
    }
    const id = row.cells[columns.case] ?? '';
    const sample = row.cells[columns.sample] ?? '';
    if (id === '')
      this.fault(row.line, columns.case + 1, 'csv-no-case', 'This row does not say which case it is.');
    if (!columns.sampleNames.includes(sample)) {
      const said =
        sample === ''
          ? 'This row does not say which sample its case is in'
          : `There is no sample "${sample}"`;
      const names = listed(columns.sampleNames, 'or');
      this.fault(
        row.line,
        columns.sample + 1,
        'csv-unknown-sample',
        `${said}: ${names}.${didYouMean(sample, columns.sampleNames)}`,
      );
      return;
    }
    this.samples.add(sample);
    if (id !== '' && this.isFirst(id, sample, row.line)) {
      this.records.push({
        case: id,
        sample,
        fields: this.fields(row, sample),
        answers: this.answers(row, sample),
      });
      this.lines.push(row.line);
    }
  }

  private isFirst(id: string, sample: string, line: number): boolean {
    const key = JSON.stringify([sample, id]);
    const first = this.seen.get(key);
    if (first === undefined) {
      this.seen.set(key, line);
      return true;
    }
    this.fault(
      line,
      this.columns.case + 1,
      'csv-duplicate-case',
      `Case ${id} of ${sample} stands on line ${first} already. Keep the row that is meant.`,
    );
    return false;
  }

  private fields({ cells }: CsvRow, sample: string): Record<string, string> {
    const entered = [...this.columns.fieldsOf(sample)].map(
      ([name, column]) => [name, cells[column] ?? ''] as const,
    );
    return Object.fromEntries(entered.filter(([, cell]) => cell !== ''));
  }

  private answers({ line, cells }: CsvRow, sample: string): Record<string, CaseAnswer> {
    const answers: [string, CaseAnswer][] = [];
    for (const [question, column] of this.columns.questionsOf(sample)) {
      const cell = cells[column] ?? '';
      if (cell === '') continue;
      if (isAnswer(cell)) answers.push([question, cell]);
      else
        this.fault(
          line,
          column + 1,
          'csv-unknown-answer',
          `The answer to ${question} is "${cell}": write yes, no or na.`,
        );
    }
    return Object.fromEntries(answers);
  }

  private fault(line: number, column: number, code: string, message: string): void {
    this.problems.push(errorAt(this.file, line, column, code, message));
  }
}

function isAnswer(cell: string): cell is CaseAnswer {
  return cell === 'yes' || cell === 'no' || cell === 'na';
}
