import type { ItemKind, MemberKind } from '../../generated/ast.js';
import { placesFor } from '../../structure/misplaced.js';
import { itemKindOf, memberKindOf } from '../../structure/rules.js';

/** Every kind of item, from the largest to the smallest. */
export const itemKinds: readonly ItemKind[] = [
  'domain',
  'section',
  'area',
  'standard',
  'judgement',
  'question',
  'criterion',
];

/** The kinds that other items may stand in. */
export const holdingKinds: ReadonlySet<ItemKind> = new Set(itemKinds.flatMap(placesFor));

export function isItemKind(word: string): word is ItemKind {
  return itemKinds.some((kind) => kind === word);
}

export function isMemberKind(word: string): word is MemberKind {
  return itemKinds.some((kind) => memberKindOf(kind) === word);
}

/** The kind that `standard` and `standards` name; nothing for other words. */
export function kindNamed(word: string): ItemKind | undefined {
  return isItemKind(word) || isMemberKind(word) ? itemKindOf(word) : undefined;
}

/** Whether items of a kind may stand in one of another, however many others are between them. */
export function canStandSomewhereIn(kind: ItemKind, place: ItemKind): boolean {
  const places = placesFor(kind);
  return places.includes(place) || places.some((between) => canStandSomewhereIn(between, place));
}
