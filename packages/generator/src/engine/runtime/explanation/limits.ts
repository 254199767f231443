import type { TraceEntry } from '@yardstick/model';
import { frozen } from './subject.js';

/** The limits of an item: as the language says them, the levels they allow, and the names of all levels. */
export interface Limits {
  readonly words: readonly string[];
  readonly atMost: readonly number[];
  readonly levels: readonly string[];
}

/** Adds the limits whose condition held to the explanation of what they limited. */
export class ExplainLimits {
  readonly #limits: Limits;
  /** By the entry without limits, then by which of them held. */
  readonly #entries = new WeakMap<TraceEntry, Map<string, TraceEntry>>();

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** @param holding whether each of the limits held */
  entry(entry: TraceEntry, ...holding: readonly boolean[]): TraceEntry {
    if (!holding.includes(true)) return entry;
    const known = this.#entries.get(entry) ?? new Map<string, TraceEntry>();
    const which = holding.join();
    const limited = known.get(which) ?? this.#explain(entry, holding);
    known.set(which, limited);
    this.#entries.set(entry, known);
    return limited;
  }

  #explain(entry: TraceEntry, holding: readonly boolean[]): TraceEntry {
    const { words, atMost, levels } = this.#limits;
    const before = levels.indexOf(entry.rating ?? '');
    const held = words.map((_, place) => place).filter((place) => holding[place] === true);
    const level = Math.min(before, ...held.map((place) => atMost[place] ?? before));
    const { boundaries, ...rest } = entry;
    return frozen({
      ...rest,
      rating: levels[level] ?? null,
      ...(boundaries && { boundaries }),
      ...(level < before && { ruled: levels[before] ?? '' }),
      limits: held.map((place) => ({
        words: words[place] ?? '',
        changed: level < before && atMost[place] === level,
      })),
    });
  }
}
