import { isOutside, type Numbered, type Siblings } from './numbered.js';
import { comparePublished, lastCount } from './published-number.js';

export interface OutOfOrder {
  readonly moved: Numbered;
  /** Where it belongs: straight after this one, or where there is none, before the first. */
  readonly after: Numbered | undefined;
  readonly first: Numbered | undefined;
}

/** What the order of a group of siblings shows. */
export interface NumberOrder {
  /** The siblings that the published order speaks of. */
  readonly ordered: readonly Numbered[];
  /** The fewest of them that would have to move for all to be in order. */
  readonly outOfOrder: readonly OutOfOrder[];
}

const kept = new WeakMap<Siblings, NumberOrder>();

export function orderOf(siblings: Siblings): NumberOrder {
  let order = kept.get(siblings);
  if (!order) {
    const ordered = orderedSiblings(siblings);
    order = { ordered, outOfOrder: outOfOrder(ordered) };
    kept.set(siblings, order);
  }
  return order;
}

/** Those that the published order speaks of: what has no count in it, or belongs elsewhere, stands anywhere. */
function orderedSiblings({ parent, numbered }: Siblings): Numbered[] {
  const inside = numbered.filter((entry) => !isOutside(entry, parent));
  // At the top, sections with letters may stand before those with numbers.
  const first = (parent && inside.find(({ number }) => lastCount(number))) ?? inside[0];
  return inside.filter(({ number }) => comparePublished(first?.number ?? '', number) !== undefined);
}

function outOfOrder(ordered: readonly Numbered[]): OutOfOrder[] {
  if (ordered.every((entry, place) => inOrder(ordered[place - 1], entry))) return [];
  const run = longestOrderedRun(ordered);
  const inRun = new Set(run);
  return ordered
    .filter((entry) => !inRun.has(entry))
    .map((moved) => ({ moved, after: run.findLast((entry) => inOrder(entry, moved)), first: run[0] }));
}

function inOrder(left: Numbered | undefined, right: Numbered): boolean {
  return left === undefined || (comparePublished(left.number, right.number) ?? 0) <= 0;
}

/** The longest subsequence in order, by patience sorting: what is not in it was moved. */
function longestOrderedRun(entries: readonly Numbered[]): Numbered[] {
  const placed: { readonly entry: Numbered; readonly below: number }[] = [];
  const piles: number[] = [];
  for (const entry of entries) {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (inOrder(placed[piles[middle] ?? 0]?.entry, entry)) low = middle + 1;
      else high = middle;
    }
    placed.push({ entry, below: piles[low - 1] ?? -1 });
    piles[low] = placed.length - 1;
  }
  const run: Numbered[] = [];
  for (let top = placed[piles.at(-1) ?? -1]; top; top = placed[top.below]) run.push(top.entry);
  return run.reverse();
}
