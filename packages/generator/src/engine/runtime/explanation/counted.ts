import type { Counts, TraceEntry } from '@yardstick/model';
import type { Rated } from '../departures.js';
import { explainCounts } from './percentage.js';
import type { Subject } from './subject.js';
import { explainCountsInWords } from './words.js';

/** There are some thousands of different counts in the samples of inspections; of all counts there is no end. */
const MOST_KEPT = 2_000;

/** Explains the counts of one item, the same counts once. */
export class CountedEntries {
  readonly #entries: (TraceEntry | undefined)[][] = [];
  #kept = 0;

  entry(rated: Rated, counts: Counts): TraceEntry {
    const { yes, of } = counts;
    const known = this.#entries[of]?.[yes];
    if (known !== undefined) return known;
    const entry = explain(rated, counts);
    if (this.#kept < MOST_KEPT && of <= MOST_KEPT) {
      (this.#entries[of] ??= [])[yes] = entry;
      this.#kept += 1;
    }
    return entry;
  }
}

function explain({ item, levels, percentages, wording, entries }: Rated, counts: Counts): TraceEntry {
  const [{ kind, rule } = { kind: 'question', rule: '' } as const] = entries ?? [];
  const subject: Subject = { item, kind, rule, levels };
  if (wording !== undefined) return explainCountsInWords(subject, wording, counts);
  if (percentages === undefined) throw new RangeError(`${item} takes no counts.`);
  return explainCounts(subject, percentages, counts);
}
