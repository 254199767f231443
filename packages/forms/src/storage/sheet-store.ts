import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { mergeValues } from '../values/merge.js';
import { NO_VALUES, type Values } from '../values/values.js';

/** A sheet as it is kept: one case, or the workbook. */
export interface StoredSheet {
  /** Which form it belongs to: the framework's name and what of it is filled in. */
  readonly form: string;
  /** The framework as it was when the sheet was filled in. */
  readonly digest: string;
  readonly id: string;
  /** Sheets are listed in this order. */
  readonly order: number;
  /** One more with every save: how one tab sees that another has saved. */
  readonly version: number;
  readonly values: Values;
  /** What was entered elsewhere for the same field, until somebody chooses. */
  readonly conflicts: Values;
}

interface Schema extends DBSchema {
  sheets: { key: [string, string, string]; value: StoredSheet; indexes: { form: string } };
  settings: { key: string; value: string };
}

/** Sheets of one form in the browser's own database. */
export class SheetStore {
  readonly #form: string;
  readonly #digest: string;
  #database: Promise<IDBPDatabase<Schema>> | undefined;

  constructor(form: string, digest: string) {
    this.#form = form;
    this.#digest = digest;
  }

  /** The sheets of this version of the framework, and how many there are of others. */
  async load(): Promise<{ readonly sheets: StoredSheet[]; readonly others: StoredSheet[] }> {
    const all = await this.#with((database) => database.getAllFromIndex('sheets', 'form', this.#form));
    return {
      sheets: all.filter(({ digest }) => digest === this.#digest),
      others: all.filter(({ digest }) => digest !== this.#digest),
    };
  }

  get(id: string): Promise<StoredSheet | undefined> {
    return this.#with((database) => database.get('sheets', [this.#form, this.#digest, id]));
  }

  /**
   * Saves a sheet. What another tab has saved since is put together with it, in one transaction, so that neither writes over the
   * other.
   *
   * @param base the sheet as it was last read or saved here
   */
  save(
    sheet: Pick<StoredSheet, 'id' | 'order' | 'values' | 'conflicts'>,
    base: StoredSheet | undefined,
  ): Promise<StoredSheet> {
    return this.#with(async (database) => {
      const transaction = database.transaction('sheets', 'readwrite', { durability: 'strict' });
      const key: [string, string, string] = [this.#form, this.#digest, sheet.id];
      const [saved] = await Promise.all([
        transaction.store.get(key).then(async (current) => {
          const together = putTogether(sheet, base, current);
          const next: StoredSheet = {
            ...together,
            form: this.#form,
            digest: this.#digest,
            version: (current?.version ?? 0) + 1,
          };
          await transaction.store.put(next);
          return next;
        }),
        transaction.done,
      ]);
      return saved;
    });
  }

  async setting(name: string): Promise<string | undefined> {
    return this.#with((database) => database.get('settings', name));
  }

  async set(name: string, value: string): Promise<void> {
    await this.#with((database) => database.put('settings', value, name));
  }

  /** Some browsers close the database while the page is in the background: it is then opened again, once. */
  async #with<Result>(work: (database: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
    try {
      return await work(await this.#open());
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      this.#database = undefined;
      return work(await this.#open());
    }
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    this.#database ??= openDB<Schema>('yardstick', 1, {
      upgrade(database) {
        database
          .createObjectStore('sheets', { keyPath: ['form', 'digest', 'id'] })
          .createIndex('form', 'form');
        database.createObjectStore('settings');
      },
      terminated: () => {
        this.#database = undefined;
      },
    });
    // One that could not be opened is tried again the next time.
    this.#database.catch(() => {
      this.#database = undefined;
    });
    return this.#database;
  }
}

function putTogether(
  sheet: Pick<StoredSheet, 'id' | 'order' | 'values' | 'conflicts'>,
  base: StoredSheet | undefined,
  current: StoredSheet | undefined,
): Pick<StoredSheet, 'id' | 'order' | 'values' | 'conflicts'> {
  if (current === undefined || current.version === base?.version) return sheet;
  const { values, conflicts } = mergeValues(base?.values ?? NO_VALUES, sheet.values, current.values);
  const known = mergeValues(base?.conflicts ?? NO_VALUES, sheet.conflicts, current.conflicts).values;
  return { ...sheet, values, conflicts: new Map([...known, ...conflicts]) };
}
