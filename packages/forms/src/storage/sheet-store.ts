import { mergeValues } from '../values/merge.js';
import { NO_VALUES, type Values } from '../values/values.js';
import { answerOf, openDatabase, transact } from './database.js';

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

/** What is in the database is what this file has written there. */
interface Stores {
  readonly sheets: StoredSheet;
  readonly settings: string;
}

/** Sheets of one form in the browser's own database. */
export class SheetStore {
  readonly #form: string;
  readonly #digest: string;
  #database: Promise<IDBDatabase> | undefined;

  constructor(form: string, digest: string) {
    this.#form = form;
    this.#digest = digest;
  }

  /** The sheets of this version of the framework, and how many there are of others. */
  async load(): Promise<{ readonly sheets: StoredSheet[]; readonly others: StoredSheet[] }> {
    const all = await this.#in(
      'sheets',
      'readonly',
      (store) => answerOf(store.index('form').getAll(this.#form)) as Promise<StoredSheet[]>,
    );
    return {
      sheets: all.filter(({ digest }) => digest === this.#digest),
      others: all.filter(({ digest }) => digest !== this.#digest),
    };
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
    return this.#in('sheets', 'readwrite', async (store) => {
      const current = await found<'sheets'>(store, [this.#form, this.#digest, sheet.id]);
      const next: StoredSheet = {
        ...putTogether(sheet, base, current),
        form: this.#form,
        digest: this.#digest,
        version: (current?.version ?? 0) + 1,
      };
      await answerOf(store.put(next));
      return next;
    });
  }

  setting(name: string): Promise<string | undefined> {
    return this.#in('settings', 'readonly', (store) => found<'settings'>(store, name));
  }

  async set(name: string, value: string): Promise<void> {
    await this.#in('settings', 'readwrite', (store) => answerOf(store.put(value, name)));
  }

  /** Some browsers close the database while the page is in the background: it is then opened again, once. */
  async #in<Result>(
    name: keyof Stores,
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => Promise<Result>,
  ): Promise<Result> {
    try {
      return await transact(await this.#open(), name, mode, work);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      this.#database = undefined;
      return transact(await this.#open(), name, mode, work);
    }
  }

  #open(): Promise<IDBDatabase> {
    this.#database ??= openDatabase('yardstick', (database) => {
      database.createObjectStore('sheets', { keyPath: ['form', 'digest', 'id'] }).createIndex('form', 'form');
      database.createObjectStore('settings');
    });
    // One that could not be opened is tried again the next time.
    this.#database.catch(() => {
      this.#database = undefined;
    });
    return this.#database;
  }
}

function found<Name extends keyof Stores>(
  store: IDBObjectStore,
  key: IDBValidKey,
): Promise<Stores[Name] | undefined> {
  return answerOf(store.get(key)) as Promise<Stores[Name] | undefined>;
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
