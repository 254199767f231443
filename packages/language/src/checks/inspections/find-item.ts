import type { Item } from '@yardstick/model';

/** The item of an id, at any depth. */
export function findItem(items: readonly Item[], id: string): Item | undefined {
  for (const item of items) {
    const found = item.id === id ? item : findItem(item.items, id);
    if (found) return found;
  }
  return undefined;
}
