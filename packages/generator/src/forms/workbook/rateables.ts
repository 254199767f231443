import type { Framework, Item, Rule, Scale } from '@yardstick/model';

/** An item and its place among all items, in published order: its fields are called by that. */
export interface PlacedItem {
  readonly item: Item;
  readonly place: number;
  readonly depth: number;
}

/** All items in published order, each before what is inside it. The script counts them in the same order. */
export function placedItems(framework: Framework): readonly PlacedItem[] {
  const placed: PlacedItem[] = [];
  const visit = (items: readonly Item[], depth: number): void => {
    for (const item of items) {
      placed.push({ item, place: placed.length, depth });
      visit(item.items, depth + 1);
    }
  };
  visit(framework.items, 0);
  return placed;
}

/** Those of one part of the framework: an item at its top and everything inside it. */
export function placedWithin(placed: readonly PlacedItem[], top: PlacedItem): readonly PlacedItem[] {
  const after = placed.slice(top.place + 1);
  const end = after.findIndex(({ depth }) => depth <= top.depth);
  return [top, ...(end < 0 ? after : after.slice(0, end))];
}

/** The scale of the ratings that a rule gives; `undefined` where it gives none. */
export function scaleOf(framework: Framework, rule: Rule | null): Scale | undefined {
  if (rule === null) return undefined;
  const named = (name: string | undefined): Scale | undefined =>
    framework.scales.find((scale) => scale.name === name);
  switch (rule.by) {
    case 'inspectors':
      return named(rule.scale);
    case 'percentage':
    case 'sum':
    case 'mean':
    case 'share':
      return named(framework.bandings.find(({ name }) => name === rule.banding)?.scale);
    case 'lowest':
    case 'highest':
    case 'median': {
      const member = placedItems(framework).find(({ item }) => item.id === rule.members.ids[0]);
      return member && scaleOf(framework, member.item.rule);
    }
    default:
      return undefined;
  }
}
