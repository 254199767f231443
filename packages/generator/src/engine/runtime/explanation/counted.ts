import type { Counts, TraceEntry } from '@yardstick/model';
import type { Rated } from '../departures.js';
import { ByCounts } from './by-counts.js';
import { explainCounts } from './percentage.js';
import type { Subject } from './subject.js';
import { explainCountsInWords } from './words.js';

/** Explains the counts of one item, the same counts once. */
export class CountedEntries {
  readonly #entries = new ByCounts<TraceEntry>();

  entry(rated: Rated, counts: Counts): TraceEntry {
    return this.#entries.of(counts, () => explain(rated, counts));
  }
}

function explain({ item, levels, percentages, wording, entries }: Rated, counts: Counts): TraceEntry {
  const [{ kind, rule } = { kind: 'question', rule: '' } as const] = entries ?? [];
  const subject: Subject = { item, kind, rule, levels };
  if (wording !== undefined) return explainCountsInWords(subject, wording, counts);
  if (percentages === undefined) throw new RangeError(`${item} takes no counts.`);
  return explainCounts(subject, percentages, counts);
}
