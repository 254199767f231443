// The browser's own database as promises: no more of it than sheets need. A library for all of it would be an eighth of a form's script.

/** What a request comes to. Errors: the browser's. */
export function answerOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new DOMException('', 'UnknownError'));
    };
  });
}

/** @param upgrade makes the stores of a new database */
export function openDatabase(name: string, upgrade: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    upgrade(request.result);
  };
  return answerOf(request);
}

/** Works on a store in one transaction, and ends when that is written. Errors: the browser's, such as `QuotaExceededError`. */
export async function transact<Result>(
  database: IDBDatabase,
  name: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction(name, mode, { durability: 'strict' });
  const written = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new DOMException('', 'AbortError'));
    };
  });
  const [result] = await Promise.all([work(transaction.objectStore(name)), written]);
  return result;
}
