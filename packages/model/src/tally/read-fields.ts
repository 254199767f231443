import type { CaseField, Sample } from '../framework.js';
import type { CaseRecord } from '../inspection.js';
import { fieldTaken, unknownField } from './field-values.js';
import type { RowReport } from './rows.js';

/**
 * The fields of a case that have the form declared for them; the others are reported.
 *
 * @param fieldNames the fields of all samples, since one sheet often holds the cases of several.
 */
export function readFields(
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
