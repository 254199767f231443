import type { Framework, Item, Rule } from '@yardstick/model';

/** A model is never changed, so where its items are is worked out once. */
const itemsOf = new WeakMap<Framework, ReadonlyMap<string, Item>>();

/** The item of a number; the first, where two have it. */
export function modelItem(framework: Framework, id: string): Item | undefined {
  let items = itemsOf.get(framework);
  if (!items) {
    const found = new Map<string, Item>();
    collect(framework.items, found);
    itemsOf.set(framework, found);
    items = found;
  }
  return items.get(id);
}

/** The rule of an item, or of `overall`. */
export function modelRule(framework: Framework, id: string): Rule | null | undefined {
  return id === 'overall' ? framework.overall.rule : modelItem(framework, id)?.rule;
}

function collect(items: readonly Item[], into: Map<string, Item>): void {
  for (const item of items) {
    if (!into.has(item.id)) into.set(item.id, item);
    collect(item.items, into);
  }
}
