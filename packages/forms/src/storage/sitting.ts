import { mergeValues } from '../values/merge.js';
import { NO_VALUES, sameValues, type Values } from '../values/values.js';
import { Journal } from './journal.js';
import type { SheetStore, StoredSheet } from './sheet-store.js';

/** A sheet as it is on the screen. */
export interface Sheet {
  readonly id: string;
  readonly order: number;
  readonly values: Values;
  readonly conflicts: Values;
}

/** How saving stands: `full` and `refused` are what the browser says, and then nothing is kept but what is on the screen. */
export type Saving = 'saved' | 'waiting' | 'full' | 'refused';

export interface Watcher {
  /** Saving stands otherwise than before. */
  readonly onSaving: (saving: Saving, at: Date) => void;
  /** Another tab changed sheets. */
  readonly onElsewhere: () => void;
}

/** How long a change may wait before it is saved, in milliseconds. */
const PAUSE = 400;

/**
 * All sheets of one form that are open here: what is on the screen, what of it is saved, and what another tab did meanwhile.
 * Where the browser keeps nothing, the sitting goes on without.
 */
export class Sitting {
  readonly #store: SheetStore;
  readonly #watcher: Watcher;
  readonly #sheets = new Map<string, Sheet>();
  readonly #stored = new Map<string, StoredSheet>();
  readonly #changed = new Set<string>();
  readonly #tabs: BroadcastChannel;
  readonly #journal: Journal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> = Promise.resolve();
  /** Sheets that were filled in by another version of the framework. */
  others: readonly StoredSheet[] = [];

  constructor(store: SheetStore, name: string, watcher: Watcher) {
    this.#store = store;
    this.#watcher = watcher;
    this.#journal = new Journal(name);
    this.#tabs = new BroadcastChannel(`yardstick ${name}`);
    this.#tabs.addEventListener('message', () => void this.refresh());
  }

  /** In the order in which they were added. */
  get sheets(): readonly Sheet[] {
    return [...this.#sheets.values()]
      .filter(({ values }) => !values.has('deleted'))
      .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  }

  sheet(id: string): Sheet | undefined {
    return this.#sheets.get(id);
  }

  /** Reads what is kept. Tells the watcher where nothing can be. */
  async open(): Promise<void> {
    try {
      const { sheets, others } = await this.#store.load();
      this.others = others;
      for (const stored of sheets) {
        this.#stored.set(stored.id, stored);
        this.#sheets.set(stored.id, stored);
      }
    } catch (error) {
      this.#failed(error);
    }
    for (const sheet of this.#journal.read((id) => this.#sheets.get(id))) this.#put(sheet);
  }

  /** The page may be stopped now: saves, and leaves a note of what may not be saved in time. */
  leave(): void {
    const unsaved = [...this.#changed].flatMap((id) => {
      const sheet = this.#sheets.get(id);
      return sheet ? [{ sheet, base: this.#stored.get(id)?.values ?? NO_VALUES }] : [];
    });
    this.#journal.write(unsaved);
    void this.flush();
  }

  add(values: Values): Sheet {
    const numbers = crypto.getRandomValues(new Uint32Array(2));
    const last = Math.max(0, ...[...this.#sheets.values()].map(({ order }) => order));
    return this.#put({
      id: [...numbers].map((number) => number.toString(36)).join(''),
      order: last + 1,
      values,
      conflicts: NO_VALUES,
    });
  }

  /** The one sheet of its name; a blank one where there is none yet. */
  named(id: string): Sheet {
    const known = this.#sheets.get(id);
    if (known) return known;
    const blank: Sheet = { id, order: 0, values: NO_VALUES, conflicts: NO_VALUES };
    this.#sheets.set(id, blank);
    return blank;
  }

  /** Sets what is on the screen, and saves it soon. */
  change(id: string, values: Values, conflicts?: Values): void {
    const sheet = this.#sheets.get(id);
    if (sheet) this.#put({ ...sheet, values, conflicts: conflicts ?? sheet.conflicts });
  }

  #put(sheet: Sheet): Sheet {
    this.#sheets.set(sheet.id, sheet);
    this.#changed.add(sheet.id);
    this.#watcher.onSaving('waiting', new Date());
    // Fast typing must not put saving off for ever: the first change starts the clock.
    this.#timer ??= setTimeout(() => void this.flush(), PAUSE);
    return sheet;
  }

  /** Saves what is not saved yet, one sheet after the other. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#saving = this.#saving.then(() => this.#saveAll());
    return this.#saving;
  }

  async #saveAll(): Promise<void> {
    if (this.#changed.size === 0) return;
    let elsewhere = false;
    for (const id of [...this.#changed]) {
      const sheet = this.#sheets.get(id);
      if (!sheet) continue;
      try {
        const stored = await this.#store.save(sheet, this.#stored.get(id));
        // What was typed meanwhile is not saved yet.
        if (this.#sheets.get(id) === sheet) this.#changed.delete(id);
        this.#stored.set(id, stored);
        if (this.#take(stored, sheet)) elsewhere = true;
        this.#tabs.postMessage(id);
      } catch (error) {
        this.#failed(error);
        return;
      }
    }
    if (this.#changed.size === 0) {
      this.#journal.write([]);
      this.#watcher.onSaving('saved', new Date());
    }
    if (elsewhere) this.#watcher.onElsewhere();
  }

  /** Reads what other tabs have saved. */
  async refresh(): Promise<void> {
    await this.flush();
    try {
      const { sheets } = await this.#store.load();
      const changed = sheets.filter((stored) => {
        const known = this.#stored.get(stored.id);
        if (known?.version === stored.version) return false;
        this.#stored.set(stored.id, stored);
        return this.#take(stored, known ?? { ...stored, values: NO_VALUES, conflicts: NO_VALUES });
      });
      if (changed.length > 0) this.#watcher.onElsewhere();
    } catch (error) {
      this.#failed(error);
    }
  }

  /** Takes over what is stored, but for what was typed since. Says whether anything on the screen has changed. */
  #take(stored: StoredSheet, before: Sheet): boolean {
    const here = this.#sheets.get(stored.id) ?? before;
    const { values, conflicts: typed } = mergeValues(before.values, here.values, stored.values);
    const known = mergeValues(before.conflicts, here.conflicts, stored.conflicts).values;
    const conflicts = new Map([...known, ...typed]);
    this.#sheets.set(stored.id, { ...stored, values, conflicts });
    return !sameValues(values, here.values) || !sameValues(conflicts, here.conflicts);
  }

  #failed(error: unknown): void {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    this.#watcher.onSaving(full ? 'full' : 'refused', new Date());
  }
}
