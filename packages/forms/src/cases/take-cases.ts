import type { Sitting } from '../storage/sitting.js';
import { mergeValues, type Merged } from '../values/merge.js';
import { NO_VALUES, type Values } from '../values/values.js';

export interface Taken {
  readonly added: number;
  /** Put together with a case that was here. */
  readonly merged: number;
  /** Of these, so many had another answer. */
  readonly differing: number;
}

/** Takes cases from a file into a sitting, and puts them together with those that are here, by sample and reference. */
export function takeCases(sitting: Sitting, cases: readonly Values[]): Taken {
  const counts = { added: 0, merged: 0, differing: 0 };
  const known = new Map(sitting.sheets.map(({ id, values }) => [nameOf(values), id]));
  for (const values of cases) {
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
  return counts;
}

function nameOf(values: Values): string {
  return JSON.stringify([values.get('sample') ?? '', (values.get('case') ?? '').trim()]);
}

/** What is blank on one side is taken from the other: a file does not say what it was made from. */
export function mergeImported(here: Values, imported: Values): Merged {
  const { values, conflicts } = mergeValues(NO_VALUES, here, imported);
  const real = [...conflicts].filter(([key, value]) => value !== '' && key !== 'complete');
  return { values, conflicts: new Map(real) };
}
