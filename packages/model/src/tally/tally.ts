import type { CaseField, Framework, Sample } from '../framework.js';
import { indexOf, type FrameworkIndex, type IndexedItem } from '../indexing/framework-index.js';
import type { CaseRecord, Counts } from '../inspection.js';
import type { Problem } from '../result.js';
import { didYouMean } from '../validation/nearest.js';
import { quoted } from '../validation/quoting.js';
import { findings } from '../validation/report.js';
import { countAnswers, type Count } from './answers.js';
import { fieldTaken, unknownField } from './field-values.js';
import { rowReport, type RowReport } from './rows.js';

/** What case-level data adds up to: `cases` and `answers` are those parts of an inspection. */
export interface Tally {
  readonly cases: Readonly<Record<string, number>>;
  /** For every question of the samples that have cases, in published order. */
  readonly answers: Readonly<Record<string, Counts>>;
  /** A JSON Pointer leads to the row, counted from 0, and its column: `/3/2.1.1`. */
  readonly problems: readonly Problem[];
}

/**
 * Counts case-level answers. A case answered `na`, or to which a question is not relevant, is not among the relevant ones;
 * a relevant question left blank is a problem and never a no. Samples without a single case are left out, so that what was
 * not looked at is reported as missing and not rated as nothing found. Blank columns count as absent, since one sheet often
 * holds the cases of several samples.
 */
export function tally(framework: Framework, cases: readonly CaseRecord[]): Tally {
  const index = indexOf(framework);
  const { report, problems } = findings();
  const sizes = new Map<string, number>();
  const seen = new Set<string>();
  const counts = new Map<string, Count>();
  const questions = questionsBySample(index);
  const fieldNames = new Set(
    [...index.samples.values()].flatMap(({ fields }) => fields.map(({ name }) => name)),
  );
  const reportUnknownColumns = unknownColumns(index, fieldNames);
  for (const [row, record] of cases.entries()) {
    const inRow = rowReport(report, row);
    reportUnknownColumns(inRow, record);
    const sample = index.samples.get(record.sample);
    if (sample === undefined) {
      inRow('unknown-sample', 'sample', () => unknownSample(index, record.sample));
      continue;
    }
    if (isRepeated(inRow, seen, record)) continue;
    sizes.set(sample.name, (sizes.get(sample.name) ?? 0) + 1);
    const fields = readFields(inRow, sample, fieldNames, record);
    countAnswers(inRow, index, record, fields, questions.get(sample.name) ?? [], counts);
  }
  const counted = index.items.filter(({ item }) => sizes.has(item.sample ?? '') && isQuestion(item));
  return {
    cases: Object.fromEntries([...index.samples.keys()].flatMap((name) => sized(sizes, name))),
    answers: Object.fromEntries(counted.map(({ id }) => [id, counts.get(id) ?? { yes: 0, of: 0 }])),
    problems: problems(),
  };
}

function sized(sizes: ReadonlyMap<string, number>, name: string): [string, number][] {
  const size = sizes.get(name);
  return size === undefined ? [] : [[name, size]];
}

function isQuestion({ rule }: IndexedItem['item']): boolean {
  return rule?.by === 'percentage' || rule?.by === 'wording';
}

function questionsBySample(index: FrameworkIndex): Map<string, IndexedItem[]> {
  const found = new Map<string, IndexedItem[]>();
  for (const entry of index.items) {
    const { sample } = entry.item;
    if (sample === undefined || !isQuestion(entry.item)) continue;
    const others = found.get(sample);
    if (others === undefined) found.set(sample, [entry]);
    else others.push(entry);
  }
  return found;
}

/** unknown-field, unknown-item: a column that means nothing anywhere in the framework, said once and not in every row. */
function unknownColumns(
  index: FrameworkIndex,
  fields: ReadonlySet<string>,
): (inRow: RowReport, record: CaseRecord) => void {
  const said = new Set<string>();
  return (inRow, record) => {
    for (const name of Object.keys(record.fields)) {
      if (fields.has(name) || said.has(name)) continue;
      said.add(name);
      const candidates = [...fields, ...index.byId.keys()];
      inRow('unknown-field', name, () => {
        return `no field of a case and no question is called ${quoted(name)}${didYouMean(name, candidates)}.`;
      });
    }
    for (const id of Object.keys(record.answers)) {
      if (index.byId.has(id) || said.has(id)) continue;
      said.add(id);
      inRow('unknown-item', id, () => {
        return `${index.framework.name} has no question ${quoted(id)}${didYouMean(id, index.byId.keys())}.`;
      });
    }
  };
}

function unknownSample(index: FrameworkIndex, name: string): string {
  return `${index.framework.name} has no cases called ${quoted(name)}${didYouMean(name, index.samples.keys())}.`;
}

/** duplicate-case: the same case of the same sample twice would count twice. Only the first is counted. */
function isRepeated(inRow: RowReport, seen: Set<string>, record: CaseRecord): boolean {
  const key = JSON.stringify([record.sample, record.case]);
  if (!seen.has(key)) {
    seen.add(key);
    return false;
  }
  inRow(
    'duplicate-case',
    'case',
    () => `${quoted(record.case)} is already among the ${record.sample} cases above.`,
  );
  return true;
}

function readFields(
  inRow: RowReport,
  sample: Sample,
  fieldNames: ReadonlySet<string>,
  record: CaseRecord,
): ReadonlyMap<string, string> {
  const declared = new Map(sample.fields.map((field): [string, CaseField] => [field.name, field]));
  const read = new Map<string, string>();
  for (const [name, written] of Object.entries(record.fields)) {
    const value = written.trim();
    const field = declared.get(name);
    if (value === '') continue;
    if (field !== undefined) {
      if (fieldTaken(inRow, field, value)) read.set(name, value);
    } else if (fieldNames.has(name)) {
      unknownField(inRow, sample, name);
    }
  }
  return read;
}
