import type { Counts } from '@yardstick/model';

/** There are some thousands of different counts in the samples of inspections; of all counts there is no end. */
const MOST_KEPT = 2_000;

/** What counts come to, worked out when they are first met. */
export class ByCounts<Value> {
  readonly #values: (Value | undefined)[][] = [];
  #kept = 0;

  of({ yes, of }: Counts, workOut: () => Value): Value {
    const known = this.#values[of]?.[yes];
    if (known !== undefined) return known;
    const value = workOut();
    if (this.#kept < MOST_KEPT && of <= MOST_KEPT) {
      (this.#values[of] ??= [])[yes] = value;
      this.#kept += 1;
    }
    return value;
  }
}
