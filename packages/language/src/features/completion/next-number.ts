import { isEvidence, isItem, type Evidence, type Item, type ItemKind } from '../../generated/ast.js';
import type { MergedFramework, MergedItem } from '../../structure/merged-framework.js';
import { isNumbered, lastCount } from '../../structure/published-number.js';

/**
 * The number that a new item or piece of evidence would have at a place: the one after its neighbour above, or where that is
 * taken, the one after the last of all.
 *
 * @param isAbove Whether a neighbour stands above the place.
 */
export function nextNumber(
  merged: MergedFramework,
  parent: MergedItem | undefined,
  kind: ItemKind | 'evidence',
  isAbove: (node: Item | Evidence) => boolean,
  isUnderWay: (node: Item | Evidence) => boolean,
): string | undefined {
  const items = (parent ? parent.children : merged.items).map(({ node }) => node);
  const evidence = parent?.node.members.filter(isEvidence) ?? [];
  const others = [...evidence, ...items].filter((node) => Boolean(node.name) && !isUnderWay(node));
  const sameKind = others.filter((node) => (isItem(node) ? node.kind : 'evidence') === kind);
  const neighbours = sameKind.length > 0 ? sameKind : others;
  if (neighbours.length === 0) return firstNumber(merged, parent);
  const taken = new Set(others.map(({ name }) => name));
  const above = neighbours.filter(isAbove).at(-1);
  const next = above && after(above.name);
  if (next !== undefined && !taken.has(next) && !isElsewhere(merged, next, isUnderWay)) return next;
  let last = neighbours.at(-1)?.name ?? '';
  for (const { name } of neighbours)
    if ((lastCount(name)?.count ?? 0) > (lastCount(last)?.count ?? 0)) last = name;
  let number = after(last);
  while (number !== undefined && (taken.has(number) || isElsewhere(merged, number, isUnderWay)))
    number = after(number);
  return number;
}

function isElsewhere(
  merged: MergedFramework,
  number: string,
  isUnderWay: (node: Item | Evidence) => boolean,
): boolean {
  const item = merged.byId.get(number);
  return item !== undefined && !isUnderWay(item.node);
}

/** 2.1.4 after 2.1.3, V2 after V1, 2c after 2b. Nothing after a name. */
function after(number: string): string | undefined {
  const letter = /[0-9]([a-y])$/.exec(number)?.[1];
  if (letter !== undefined) return number.slice(0, -1) + String.fromCharCode(letter.charCodeAt(0) + 1);
  const last = lastCount(number);
  return last && isNumbered(number) ? `${last.stem}${last.count + 1}` : undefined;
}

function firstNumber(merged: MergedFramework, parent: MergedItem | undefined): string | undefined {
  if (!parent) return merged.items.every(({ id }) => id === '') ? '1' : undefined;
  return isNumbered(parent.id) ? `${parent.id}.1` : undefined;
}
