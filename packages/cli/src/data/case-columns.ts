import type { Framework, Item, Sample } from '@yardstick/model';
import { closest, distance } from 'fastest-levenshtein';
import type { FileProblem } from '../problems/file-problem.js';
import { listed } from '../text/listed.js';
import { errorAt } from './data-problem.js';

/** Which column of a case CSV holds what. */
export class CaseColumns {
  readonly case: number;
  readonly sample: number;
  private readonly samples: ReadonlyMap<string, Sample>;
  private readonly questions: ReadonlyMap<string, readonly string[]>;
  private readonly header: readonly string[];

  constructor(framework: Framework, header: readonly string[]) {
    this.header = header;
    this.case = header.indexOf('case');
    this.sample = header.indexOf('sample');
    this.samples = new Map(framework.samples.map((sample) => [sample.name, sample]));
    this.questions = questionsBySample(framework.items);
  }

  get width(): number {
    return this.header.length;
  }

  get sampleNames(): string[] {
    return [...this.samples.keys()];
  }

  nameOf(column: number): string {
    return this.header[column] ?? '';
  }

  /** From 1, as a problem's place counts; 1 where there is no such column. */
  placeOf(name: string): number {
    return Math.max(0, this.header.indexOf(name)) + 1;
  }

  /** The columns of the fields of a sample, by field. */
  fieldsOf(sample: string): Map<string, number> {
    return this.present(this.samples.get(sample)?.fields.map(({ name }) => name) ?? []);
  }

  /** The columns of the questions that are asked of the cases of a sample, by question. */
  questionsOf(sample: string): Map<string, number> {
    return this.present(this.questions.get(sample) ?? []);
  }

  /** What is wrong with the header for data that holds cases of these samples. */
  problems(file: string, line: number, samples: ReadonlySet<string>): FileProblem[] {
    const known = ['case', 'sample', ...this.sampleNames.flatMap((name) => this.wanted(name))];
    const needed = [
      'case',
      'sample',
      ...this.sampleNames.filter((name) => samples.has(name)).flatMap((name) => this.wanted(name)),
    ];
    const missing = [...new Set(needed)].filter((name) => !this.header.includes(name));
    const problems =
      missing.length === 0
        ? []
        : [
            errorAt(
              file,
              line,
              1,
              'csv-missing-column',
              `${missing.length === 1 ? 'A column is' : 'Columns are'} missing: ${listed(missing)}.`,
            ),
          ];
    for (const [column, name] of this.header.entries()) {
      if (this.header.indexOf(name) < column) {
        problems.push(
          errorAt(
            file,
            line,
            column + 1,
            'csv-duplicate-column',
            `There is a second column "${name}". Keep the one that is meant.`,
          ),
        );
      } else if (!known.includes(name)) {
        problems.push(
          errorAt(
            file,
            line,
            column + 1,
            'csv-unknown-column',
            `The framework has no field or sampled question "${name}".${didYouMean(name, known)}`,
          ),
        );
      }
    }
    return problems;
  }

  private wanted(sample: string): readonly string[] {
    return [
      ...(this.samples.get(sample)?.fields ?? []).map(({ name }) => name),
      ...(this.questions.get(sample) ?? []),
    ];
  }

  private present(names: readonly string[]): Map<string, number> {
    const columns = new Map<string, number>();
    for (const name of names) {
      const column = this.header.indexOf(name);
      if (column >= 0) columns.set(name, column);
    }
    return columns;
  }
}

/** The questions and criteria that are answered case by case, in published order, by the sample they are asked of. */
function questionsBySample(
  items: readonly Item[],
  found = new Map<string, string[]>(),
): Map<string, string[]> {
  for (const item of items) {
    if (item.sample !== undefined && (item.rule?.by === 'percentage' || item.rule?.by === 'wording')) {
      const others = found.get(item.sample);
      if (others) others.push(item.id);
      else found.set(item.sample, [item.id]);
    }
    questionsBySample(item.items, found);
  }
  return found;
}

/** A name that is a slip or two away, if there is one. */
export function didYouMean(name: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const nearest = closest(name, [...known]);
  return distance(name, nearest) <= Math.max(1, Math.floor(name.length / 3))
    ? ` Did you mean "${nearest}"?`
    : '';
}
