import { isAddition, isEvidence, type Evidence, type Item } from '../generated/ast.js';
import { itemMembers } from './item-members.js';
import type { MergedFramework, MergedItem } from './merged-framework.js';
import { continues, isNumbered } from './published-number.js';

/** An item or a piece of evidence, whatever carries a published number, with the number it should have. */
export interface Numbered {
  readonly node: Item | Evidence;
  /** As written, unless all that stands inside agrees that another number is meant. */
  readonly number: string;
}

/** What stands side by side: the top of a framework, or the evidence and items inside an item. */
export interface Siblings {
  readonly parent: (Numbered & { readonly node: Item }) | undefined;
  readonly numbered: readonly Numbered[];
  /** Those of them of which no number could be read. */
  readonly unnumbered: readonly (Item | Evidence)[];
}

const kept = new WeakMap<MergedFramework, readonly Siblings[]>();

/** Every group of siblings in the merged framework, in published order. */
export function siblingsIn(merged: MergedFramework): readonly Siblings[] {
  let groups = kept.get(merged);
  if (!groups) {
    groups = [...groupsIn(merged)];
    kept.set(merged, groups);
  }
  return groups;
}

function* groupsIn(merged: MergedFramework): Generator<Siblings> {
  const numberOf = (item: MergedItem): string => numberMeant(merged, item) ?? item.id;
  const numbered = (items: readonly MergedItem[]): Numbered[] =>
    items.filter(({ id }) => id !== '').map((item) => ({ node: item.node, number: numberOf(item) }));
  const nameless = (items: readonly MergedItem[]): Item[] =>
    items.filter(({ id }) => id === '').map(({ node }) => node);
  yield { parent: undefined, numbered: numbered(merged.items), unnumbered: nameless(merged.items) };
  const waiting = merged.items.toReversed();
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    const evidence = itemMembers(item.node)
      .evidence.filter(({ name }) => Boolean(name))
      .map((node) => ({ node, number: node.name }));
    const inside = inTextOrder(evidence, numbered(item.children));
    const unnumbered = [
      ...itemMembers(item.node).evidence.filter(({ name }) => !name),
      ...nameless(item.children),
    ];
    if (inside.length > 0)
      yield { parent: { node: item.node, number: numberOf(item) }, numbered: inside, unnumbered };
    for (const child of item.children.toReversed()) waiting.push(child);
  }
}

/** Where an item holds evidence and items of one text, they may be numbered through. */
function inTextOrder(evidence: readonly Numbered[], items: readonly Numbered[]): readonly Numbered[] {
  if (evidence.length === 0 || items.length === 0) return evidence.length === 0 ? items : evidence;
  const around = evidence[0]?.node.$container;
  const both = [...evidence, ...items];
  if (!items.every(({ node }) => node.$container === around)) return both;
  return both.sort((left, right) => (left.node.$containerIndex ?? 0) - (right.node.$containerIndex ?? 0));
}

/**
 * When everything inside an item starts with one other number, and that number is free and would fit where the item stands,
 * then the item's own number is the slip, and not each of those inside.
 */
function numberMeant(
  merged: MergedFramework,
  { id, node, parent, children }: MergedItem,
): string | undefined {
  const inside = [
    ...itemMembers(node).evidence.map(({ name }) => name),
    ...children.map((child) => child.id),
  ];
  if (inside.length < 2 || !isNumbered(id) || inside.some((number) => !number || continues(number, id))) {
    return undefined;
  }
  const [meant, ...others] = new Set(inside.map((number) => number.slice(0, number.lastIndexOf('.'))));
  if (!meant || others.length > 0 || merged.byId.has(meant)) return undefined;
  if (!isNumbered(meant)) return undefined;
  const isBelow = parent && isNumbered(parent.id) && continues(meant, parent.id);
  if (!isBelow && meant.split('.').length !== id.split('.').length) return undefined;
  return !parent || !isNumbered(parent.id) || continues(meant, parent.id) ? meant : undefined;
}

/** Whether a number belongs elsewhere than in the parent. `add to 3 …` says the parent because the number does not. */
export function isOutside({ node, number }: Numbered, parent: Siblings['parent']): boolean {
  if (!parent || !isNumbered(parent.number) || !isNumbered(number)) return false;
  if (isAddition(node.$container) && node.$container.parent) return false;
  return !continues(number, parent.number);
}

/** `standard 2.1`, `evidence 2.1.1`. */
export function numberedName({ node, number }: Numbered): string {
  return `${kindOf(node)} ${number}`;
}

/** `standard`, `evidence`. */
export function kindOf(node: Item | Evidence): Item['kind'] | 'evidence' {
  return isEvidence(node) ? 'evidence' : node.kind;
}
