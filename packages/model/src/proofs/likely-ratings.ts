import { leavesOf, levelPasses, neededCount, type Leaf } from '../evaluation/conditions.js';
import type { Condition } from '../framework.js';
import { rateableOf, type FrameworkIndex } from '../indexing/framework-index.js';
import type { IndexedLevel } from '../indexing/scale.js';
import type { MembersRule } from '../scenarios/accumulator.js';
import { levelsOf } from './possible-levels.js';

/**
 * Ratings of a rule's members that let a condition hold and are otherwise as good as can be: where a limit with that condition
 * can lower anything, it nearly always lowers what these give. With all that the condition tests, then with one test at a
 * time, for a condition of which one is enough.
 */
export function* likelyRatings(
  index: FrameworkIndex,
  { members }: MembersRule,
  condition: Condition,
): Generator<ReadonlyMap<string, IndexedLevel>> {
  const levels = new Map(members.ids.map((id) => [id, levelsOf(index, rateableOf(index, id))]));
  const leaves = leavesOf(condition);
  yield withPassing(index, levels, leaves);
  if (leaves.length > 1) for (const leaf of leaves) yield withPassing(index, levels, [leaf]);
}

function withPassing(
  index: FrameworkIndex,
  levels: ReadonlyMap<string, readonly IndexedLevel[]>,
  leaves: readonly Leaf[],
): Map<string, IndexedLevel> {
  const ratings = new Map<string, IndexedLevel>();
  for (const [id, possible] of levels) {
    const best = possible.at(-1);
    if (best) ratings.set(id, best);
  }
  for (const leaf of leaves) {
    if (leaf.test !== 'count' && leaf.test !== 'rating') continue;
    const ids = leaf.test === 'count' ? leaf.ids : [leaf.id];
    const passes = (id: string, level: IndexedLevel | undefined): boolean =>
      levelPasses(rateableOf(index, id).scale, level ?? null, leaf.rating);
    let missing =
      (leaf.test === 'count' ? neededCount(leaf) : 1) -
      ids.filter((id) => passes(id, ratings.get(id))).length;
    for (const id of ids) {
      if (missing <= 0) break;
      const passing = levels.get(id)?.findLast((level) => passes(id, level));
      if (!passing || passes(id, ratings.get(id))) continue;
      ratings.set(id, passing);
      missing--;
    }
  }
  return ratings;
}
