import type { Framework, Item } from '@yardstick/model';

/** All items in published order, each before what is inside it: the generator calls fields by these places. */
export function flatItems(framework: Framework): readonly Item[] {
  const visit = (items: readonly Item[]): Item[] => items.flatMap((item) => [item, ...visit(item.items)]);
  return visit(framework.items);
}
