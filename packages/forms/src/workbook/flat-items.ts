import type { Item } from '@yardstick/model';

/** All items in published order, each before what is inside it. */
export function flatItems(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [item, ...flatItems(item.items)]);
}
