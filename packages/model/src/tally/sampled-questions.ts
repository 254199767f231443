import type { Item } from '../framework.js';
import type { FrameworkIndex, IndexedItem } from '../indexing/framework-index.js';

/** Whether an item is answered case by case. */
export function isCounted({ rule }: Item): boolean {
  return rule?.by === 'percentage' || rule?.by === 'wording';
}

/** What is asked of each case of a sample, in published order. */
export function sampledQuestions(index: FrameworkIndex, sample: string): readonly IndexedItem[] {
  return index.items.filter(({ item }) => item.sample === sample && isCounted(item));
}
