import { isInspectorsRule, isNotRatedRule, type Rule } from '../generated/ast.js';
import type { MergedFramework, MergedItem } from './merged-framework.js';
import { misplacedItems } from './misplaced.js';
import { isOfCases, ratingStructure, type RatingStructure, type Ruled } from './rating-structure.js';

const kept = new WeakMap<MergedFramework, readonly MergedItem[]>();

/**
 * The items that lack a rule, of a whole branch without one only the top. An item whose own rating needs nothing below it (the
 * inspectors enter it, its cases give it, or it is not rated) leaves what is inside it free to have none; but what another rule
 * picks or adds up must have one everywhere, and so must every standard and criterion that no such item holds.
 */
export function itemsWithoutRule(merged: MergedFramework): readonly MergedItem[] {
  let found = kept.get(merged);
  if (!found) {
    found = findIn(merged, ratingStructure(merged));
    kept.set(merged, found);
  }
  return found;
}

function findIn(merged: MergedFramework, structure: RatingStructure): MergedItem[] {
  const selected = new Set<Ruled>([structure.overall, ...structure.items].flatMap(({ members }) => members));
  const ruledBranches = branchesWithRule(structure);
  const found: MergedItem[] = [];
  const misplaced = new Set(misplacedItems(merged).map(({ item }) => item));
  const visit = (item: MergedItem, isFree: boolean): void => {
    // Of what kind it is, and so which default is for it, is not known before it is put right.
    if (misplaced.has(item)) return;
    const ruled = structure.of(item);
    const { inForce } = ruled;
    if (!inForce) {
      const mustHave = item.kind === 'standard' || item.kind === 'criterion';
      const isBare = !ruledBranches.has(item);
      if (selected.has(ruled) || (!isFree && (mustHave || isBare))) {
        found.push(item);
        if (isBare) return;
      }
    }
    const frees = isFree || (inForce !== undefined && needsNothingBelow(inForce.rule));
    for (const child of item.children) visit(child, frees);
  };
  for (const item of merged.items) visit(item, false);
  return found;
}

function branchesWithRule(structure: RatingStructure): ReadonlySet<MergedItem> {
  const branches = new Set<MergedItem>();
  for (const { item, inForce } of structure.items) {
    if (!inForce) continue;
    for (let around = item; around && !branches.has(around); around = around.parent) branches.add(around);
  }
  return branches;
}

function needsNothingBelow(rule: Rule): boolean {
  return isInspectorsRule(rule) || isNotRatedRule(rule) || isOfCases(rule);
}
