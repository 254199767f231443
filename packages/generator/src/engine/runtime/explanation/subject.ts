import type { TraceEntry } from '@yardstick/model';

/** What every entry of an explanation says first. */
export interface Subject {
  readonly item: string;
  readonly kind: TraceEntry['kind'];
  readonly rule: string;
  /** The names of its levels from the worst to the best. */
  readonly levels: readonly string[];
  /** The members that are never rated, where its rule leaves them out. */
  readonly unrated?: readonly string[];
}

/** How an entry begins. Without a level there is no rating. */
export function start(
  { item, kind, rule, levels }: Subject,
  level: number | undefined,
): Pick<TraceEntry, 'item' | 'kind' | 'rating' | 'rule'> {
  return { item, kind, rating: (level === undefined ? undefined : levels[level]) ?? null, rule };
}

/**
 * Most inspections share most of their explanation, so an entry is made once and then given again, in the same object:
 * nobody may change it.
 */
export function frozen<Held extends object>(held: Held): Held {
  for (const value of Object.values(held)) {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) frozen(value as object);
  }
  return Object.freeze(held);
}

/** Explains a rule that gives no rating. */
export function explainUnrated({ item, kind, rule }: Subject, notRated: string): TraceEntry {
  return frozen({ item, kind, rating: null, rule, notRated });
}

/** Explains each level that inspectors can enter. */
export function explainEntered(subject: Subject): readonly TraceEntry[] {
  return subject.levels.map((_, level) => frozen(start(subject, level)));
}
