import type { Framework } from '@yardstick/model';
import { sampleOf as writtenSample } from './case-values.js';
import type { Sitting } from '../storage/sitting.js';
import { mergeValues, type Merged } from '../values/merge.js';
import { NO_VALUES, type Values } from '../values/values.js';
import { knownValues } from './known-values.js';

export interface Taken {
  readonly added: number;
  /** Put together with a case that was here. */
  readonly merged: number;
  /** Of these, so many had another answer. */
  readonly differing: number;
  /** What has no place in this version of the framework, and was left out. */
  readonly unknown: readonly string[];
}

/**
 * Takes cases from a file into a sitting, and puts them together with those that are here, by sample and reference.
 *
 * @param sampleOf the sample of a case
 */
export function takeCases(
  sitting: Sitting,
  framework: Framework,
  cases: readonly Values[],
  sampleOf: (values: Values) => string,
): Taken {
  const counts = { added: 0, merged: 0, differing: 0 };
  const left = new Set<string>();
  const known = new Map(sitting.sheets.map(({ id, values }) => [nameOf(values), id]));
  for (const found of cases) {
    const { values, unknown } = knownValues(framework, sampleOf(found), found);
    for (const name of unknown) left.add(name);
    const here = sitting.sheet(known.get(nameOf(values)) ?? '');
    if (!here) {
      known.set(nameOf(values), sitting.add(values).id);
      counts.added += 1;
      continue;
    }
    const merged = mergeImported(here.values, values);
    sitting.change(here.id, merged.values, new Map([...here.conflicts, ...merged.conflicts]));
    counts.merged += 1;
    if (merged.conflicts.size > 0) counts.differing += 1;
  }
  return { ...counts, unknown: [...left] };
}

function nameOf(values: Values): string {
  return JSON.stringify([writtenSample(values), (values.get('case') ?? '').trim()]);
}

/** What is blank on one side is taken from the other: a file does not say what it was made from. */
export function mergeImported(here: Values, imported: Values): Merged {
  const { values, conflicts } = mergeValues(NO_VALUES, here, imported);
  const real = [...conflicts].filter(([key, value]) => value !== '' && key !== 'complete');
  return { values, conflicts: new Map(real) };
}
