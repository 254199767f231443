import { isAddition, type ItemKind } from '../generated/ast.js';
import type { MergedFramework, MergedItem } from './merged-framework.js';

/** What an item may stand in, as the published frameworks have it. `top` is the framework itself. */
const places: Readonly<Record<ItemKind, readonly (ItemKind | 'top')[]>> = {
  domain: ['top'],
  section: ['top'],
  area: ['domain', 'section'],
  standard: ['domain', 'section', 'area'],
  judgement: ['domain', 'section', 'area', 'standard'],
  question: ['domain', 'section', 'area', 'standard'],
  criterion: ['domain', 'section', 'area', 'standard'],
};

const kindsFromTheTop: readonly ItemKind[] = ['domain', 'section', 'area', 'standard'];

/** The kinds that a kind may stand in, without the top of the framework. */
export function placesFor(kind: ItemKind): ItemKind[] {
  return places[kind].filter((place) => place !== 'top');
}

/** An item in a place where none of its kind can stand. */
export interface Misplaced {
  readonly item: MergedItem;
  /** The kind it would have to be for its place and for all that stands in it, where that is what is wrong. */
  readonly meant: ItemKind | undefined;
}

const kept = new WeakMap<MergedFramework, readonly Misplaced[]>();

/**
 * The items to blame for what stands in the wrong place. Where several things inside an item cannot stand there, the item itself
 * is of the wrong kind; and what stands inside a misplaced item is not looked at before that is mended.
 */
export function misplacedItems(merged: MergedFramework): readonly Misplaced[] {
  let found = kept.get(merged);
  if (!found) {
    found = misplacedAmong(merged.items);
    kept.set(merged, found);
  }
  return found;
}

function misplacedAmong(siblings: readonly MergedItem[]): Misplaced[] {
  return siblings.flatMap((item) => misplacedFrom(item, siblings));
}

function misplacedFrom(item: MergedItem, siblings: readonly MergedItem[]): Misplaced[] {
  const wrong = item.children.filter((child) => !fits(child.kind, item.kind));
  const isWrongItself = !isInPlace(item);
  const meant = isWrongItself || wrong.length > 1 ? kindMeant(item, siblings) : undefined;
  if (isWrongItself || meant) return [{ item, meant }];
  return misplacedAmong(item.children);
}

function isInPlace({ node, kind, parent }: MergedItem): boolean {
  // An addition whose number leads to no parent has no place yet; the addition itself is reported.
  if (!parent && isAddition(node.$container)) return true;
  return fits(kind, parent ? parent.kind : 'top');
}

/** Where a kind could not be read, nothing can be said against it. */
function fits(kind: ItemKind | undefined, place: ItemKind | 'top' | undefined): boolean {
  return kind === undefined || place === undefined || places[kind].includes(place);
}

/** The kind under which an item and all its children would be in place: if it can, that of an item beside it. */
function kindMeant(
  { kind, parent, children }: MergedItem,
  siblings: readonly MergedItem[],
): ItemKind | undefined {
  const beside = siblings.map((sibling) => sibling.kind);
  const kinds = new Set([...beside, ...kindsFromTheTop]);
  return [...kinds].find(
    (other) =>
      other !== kind &&
      children.length > 0 &&
      fits(other, parent ? parent.kind : 'top') &&
      children.every((child) => fits(child.kind, other)),
  );
}
