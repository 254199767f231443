import type { MergedItem } from './merged-framework.js';

/** The nearest item that holds them all. Nothing where only the framework does. */
export function commonParent(items: readonly MergedItem[]): MergedItem | undefined {
  const [first, ...others] = items;
  for (let around = first?.parent; around; around = around.parent) {
    if (others.every((item) => isInside(item, around))) return around;
  }
  return undefined;
}

/** The item at the top of the framework that an item stands in, or is. */
export function topOf(item: MergedItem): MergedItem {
  return item.parent ? topOf(item.parent) : item;
}

function isInside(item: MergedItem, around: MergedItem | undefined): boolean {
  for (let parent = item.parent; parent; parent = parent.parent) if (parent === around) return true;
  return false;
}
