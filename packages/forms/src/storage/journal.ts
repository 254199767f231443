import { mergeValues } from '../values/merge.js';
import type { Values } from '../values/values.js';
import type { Sheet } from './sitting.js';

/** A sheet that was not saved when the page was left, and what it was made from. */
export interface Unsaved {
  readonly sheet: Sheet;
  readonly base: Values;
}

type Entry = readonly [id: string, order: number, ...parts: readonly (readonly [string, string][])[]];

/**
 * A note of what is not saved yet, in the one place that a browser writes to at once: it may stop a page that is left before the
 * database has its data.
 */
export class Journal {
  readonly #name: string;

  constructor(name: string) {
    this.#name = `yardstick ${name}`;
  }

  write(unsaved: readonly Unsaved[]): void {
    const entries = unsaved.map(({ sheet: { id, order, values, conflicts }, base }): Entry => [
      id,
      order,
      [...values],
      [...conflicts],
      [...base],
    ]);
    try {
      if (entries.length === 0) localStorage.removeItem(this.#name);
      else localStorage.setItem(this.#name, JSON.stringify(entries));
    } catch {
      // A browser that keeps nothing says so where sheets are saved.
    }
  }

  /** What was noted, put together with what is kept. Nothing where there is no note, or none that can be read. */
  read(kept: (id: string) => Sheet | undefined): readonly Sheet[] {
    try {
      const entries = JSON.parse(localStorage.getItem(this.#name) ?? '[]') as readonly Entry[];
      return entries.map(([id, order, ...parts]) => {
        const [values, conflicts, base] = parts.map((part) => new Map(part));
        if (!values || !conflicts || !base) throw new TypeError('This is no note of a sheet.');
        const merged = mergeValues(base, values, kept(id)?.values ?? base);
        return { id, order, values: merged.values, conflicts: new Map([...conflicts, ...merged.conflicts]) };
      });
    } catch {
      return [];
    }
  }
}
