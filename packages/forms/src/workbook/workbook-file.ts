import type { Framework } from '@yardstick/model';
import { entryOf, sampleOf, valuesOf } from '../cases/case-values.js';
import { readCases, type Refusal } from '../exchange/case-file.js';
import { jsonText } from '../exchange/json-text.js';
import { own } from '../values/own.js';
import { NO_VALUES, type Values } from '../values/values.js';

/** What came from a file: values of the workbook, and cases that say which sample they are of. */
export interface WorkbookFile {
  readonly values: Values;
  readonly cases: readonly Values[];
  readonly digest: unknown;
}

/** The whole workbook with its cases, for another computer. */
export function workbookJson(
  framework: Framework,
  digest: string,
  values: Values,
  cases: readonly Values[],
): string {
  const { name, version } = framework;
  return jsonText({
    form: 'workbook',
    // JSON has no version where the framework has none.
    framework: { name, version, digest },
    values: Object.fromEntries(values),
    cases: cases.map((one) => entryOf(one, sampleOf(one))),
  });
}

/** Reads a workbook, or cases of any sample of the framework. */
export function readWorkbook(text: string, framework: Framework): WorkbookFile | Refusal {
  const file = jsonOf(text);
  if (own(file, 'form') !== 'workbook') {
    const read = readCases(text, framework);
    if (typeof read === 'string') return read;
    const known = read.filter(({ sample }) => framework.samples.some(({ name }) => name === sample));
    if (known.length === 0) return 'no-sample';
    return {
      values: NO_VALUES,
      cases: known.flatMap(({ sample, cases }) => cases.map((values) => ofSample(values, sample))),
      // A table of several samples does not say which version it is of, and a form's file is of one sample.
      digest: known[0]?.digest,
    };
  }
  const about = own(file, 'framework');
  if (own(about, 'name') !== framework.name) return 'other-framework';
  const [entries, given] = [own(file, 'cases'), own(file, 'values')];
  const values = Object.entries(typeof given === 'object' && given !== null ? given : {}).flatMap(
    ([key, value]: [string, unknown]): [string, string][] =>
      typeof value === 'string' && value.trim() !== '' ? [[key, value]] : [],
  );
  const cases = (Array.isArray(entries) ? (entries as readonly unknown[]) : []).flatMap((entry) => {
    const [sample, read] = [own(entry, 'sample'), valuesOf(entry)];
    return read && typeof sample === 'string' ? [ofSample(read, sample)] : [];
  });
  return { values: new Map(values), cases, digest: own(about, 'digest') };
}

function ofSample(values: Values, sample: string): Values {
  return new Map([...values, ['sample', sample]]);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
