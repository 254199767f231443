import type { Framework } from '../framework.js';
import { indexOf, type FrameworkIndex } from '../indexing/framework-index.js';
import type { CaseRecord, Counts } from '../inspection.js';
import type { Problem } from '../result.js';
import { didYouMean } from '../validation/nearest.js';
import { quoted } from '../validation/quoting.js';
import { findings } from '../validation/report.js';
import { countAnswers, type Count } from './answers.js';
import { readFields } from './read-fields.js';
import { rowReport, type RowReport } from './rows.js';
import { isCounted, sampledQuestions } from './sampled-questions.js';

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
  const questions = new Map([...index.samples.keys()].map((name) => [name, sampledQuestions(index, name)]));
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
  const counted = index.items.filter(({ item }) => sizes.has(item.sample ?? '') && isCounted(item));
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
        return `${index.framework.name} has no field and no question called ${quoted(name)}${didYouMean(name, candidates)}.`;
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
