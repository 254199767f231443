import type { Reference } from 'langium';
import type { Item, ItemKind, MemberKind } from '../generated/ast.js';
import type { MergedFramework, MergedItem } from './merged-framework.js';
import { itemKindOf } from './rules.js';

/** What `standards in 2, 3 except 3.4` and `any standard in 2` have in common. */
export interface Selection {
  readonly kind: MemberKind | ItemKind;
  readonly within: readonly Reference<Item>[];
  readonly except: readonly Reference<Item>[];
}

/**
 * The items a selection picks inside its owner, at any depth, in published order. Without an owner: in the whole framework.
 * A name that leads nowhere picks nothing; the reference itself is reported.
 */
export function selectedItems(
  merged: MergedFramework,
  owner: MergedItem | undefined,
  selection: Selection,
): MergedItem[] {
  const kind = itemKindOf(selection.kind);
  const within = new Set(selection.within.map((reference) => merged.byId.get(reference.$refText)));
  const except = new Set(selection.except.map((reference) => merged.byId.get(reference.$refText)));
  const selected: MergedItem[] = [];
  const visit = (item: MergedItem, wanted: boolean): void => {
    if (except.has(item)) return;
    const inside = wanted || within.has(item);
    if (inside && item.kind === kind) selected.push(item);
    for (const child of item.children) visit(child, inside);
  };
  for (const item of owner ? owner.children : merged.items) visit(item, selection.within.length === 0);
  return selected;
}
