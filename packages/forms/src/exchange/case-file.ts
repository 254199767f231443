import type { Framework } from '@yardstick/model';
import { entryOf, recordOf, valuesOf } from '../cases/case-values.js';
import { questionsOf } from '../cases/questions.js';
import { own } from '../values/own.js';
import type { Values } from '../values/values.js';
import { readCsv, writeCsv } from './csv.js';
import { jsonText } from './json-text.js';

/** Cases of one sample, as they came from a file. */
export interface CaseFile {
  readonly sample: string;
  readonly cases: readonly Values[];
  /** Of the framework that they were entered by, where the file says so: as it stands there. */
  readonly digest?: unknown;
}

export type Refusal = 'not-json' | 'not-cases' | 'other-framework' | 'csv-quotes' | 'no-sample';

/** Everything that was entered, as JSON. */
export function casesJson(
  framework: Framework,
  digest: string,
  sample: string,
  cases: readonly Values[],
): string {
  const { name, version } = framework;
  return jsonText({
    form: 'cases',
    // JSON has no version where the framework has none.
    framework: { name, version, digest },
    sample,
    cases: cases.map((values) => entryOf(values, sample)),
  });
}

/**
 * The answers as `yardstick rate --cases` takes them: every field and question of the samples that there are cases of has a column.
 *
 * @param sampleOf the sample of a case
 */
export function casesCsv(
  framework: Framework,
  cases: readonly Values[],
  sampleOf: (values: Values) => string,
): string {
  const present = new Set(cases.map(sampleOf));
  const samples = framework.samples.filter(({ name }) => present.has(name));
  // Samples may share a field; the table has it once.
  const fields = [...new Set(samples.flatMap((sample) => sample.fields.map(({ name }) => name)))];
  const ids = samples.flatMap(({ name }) => questionsOf(framework, name).map(({ id }) => id));
  const rows = cases.map((values) => {
    const sample = sampleOf(values);
    return [
      recordOf(values, sample).case,
      sample,
      ...fields.map((name) => values.get(`fields/${name}`)?.trim() ?? ''),
      ...ids.map((id) => values.get(`answers/${id}`) ?? ''),
    ];
  });
  return writeCsv([['case', 'sample', ...fields, ...ids], ...rows]);
}

/** Reads a file that a form has exported, or a table that follows the data formats. One file may hold several samples. */
export function readCases(text: string, framework: Framework): readonly CaseFile[] | Refusal {
  return /^\s*[[{]/.test(text) ? fromJson(text, framework) : fromCsv(text, framework);
}

function fromJson(text: string, framework: Framework): readonly CaseFile[] | Refusal {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return 'not-json';
  }
  const [about, sample, entries] = [own(file, 'framework'), own(file, 'sample'), own(file, 'cases')];
  if (own(file, 'form') !== 'cases' || typeof sample !== 'string' || !Array.isArray(entries))
    return 'not-cases';
  if (own(about, 'name') !== framework.name) return 'other-framework';
  const cases = (entries as readonly unknown[]).flatMap((entry) => valuesOf(entry) ?? []);
  return [{ sample, cases, digest: own(about, 'digest') }];
}

function fromCsv(text: string, framework: Framework): readonly CaseFile[] | Refusal {
  const rows = readCsv(text);
  if (!rows) return 'csv-quotes';
  const [header = [], ...body] = rows;
  if (!header.includes('case') || !header.includes('sample')) return 'not-cases';
  const fields = new Set(framework.samples.flatMap((sample) => sample.fields.map(({ name }) => name)));
  const found = new Map<string, Values[]>();
  for (const row of body) {
    const values = new Map<string, string>();
    header.forEach((name, column) => {
      const value = row[column] ?? '';
      const key = name === 'case' ? name : `${fields.has(name) ? 'fields' : 'answers'}/${name}`;
      if (name !== 'sample' && value.trim() !== '') values.set(key, value);
    });
    const sample = row[header.indexOf('sample')] ?? '';
    if (values.has('case')) found.set(sample, [...(found.get(sample) ?? []), values]);
  }
  return [...found].map(([sample, cases]) => ({ sample, cases }));
}
