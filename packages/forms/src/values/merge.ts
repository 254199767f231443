import type { Values } from './values.js';

export interface Merged {
  readonly values: Values;
  /** What the other side has where both changed the same value otherwise; blank where it took the value out. */
  readonly conflicts: Values;
}

/**
 * Puts two changes of the same sheet together. What only one side changed is taken from that side; where both did, mine stays and
 * theirs is kept beside it, so that nothing anybody entered is lost.
 */
export function mergeValues(base: Values, mine: Values, theirs: Values): Merged {
  const values = new Map(mine);
  const conflicts = new Map<string, string>();
  for (const key of new Set([...base.keys(), ...mine.keys(), ...theirs.keys()])) {
    const [was, here, there] = [base, mine, theirs].map((side) => side.get(key) ?? '');
    if (here === there || there === was) continue;
    if (here !== was) conflicts.set(key, there ?? '');
    else if (there === undefined || there === '') values.delete(key);
    else values.set(key, there);
  }
  return { values, conflicts };
}
