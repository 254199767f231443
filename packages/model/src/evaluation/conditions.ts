import type { Condition, RatingTest } from '../framework.js';
import type { Outcome, Ratings } from './outcome.js';
import type { IndexedScale, IndexedLevel } from '../indexing/scale.js';

/** `unknown`: it turns on something that is missing or was refused. */
export type Truth = boolean | 'unknown';

export type Leaf = Exclude<Condition, { readonly test: 'and' | 'or' }>;
export type CountLeaf = Extract<Condition, { readonly test: 'count' }>;

/** Works out a condition from its tests. `and` with a false test is false, and `or` with a true one true, whatever is unknown. */
export function truthOf(condition: Condition, leafTruth: (leaf: Leaf) => Truth): Truth {
  if (!('of' in condition)) return leafTruth(condition);
  const decisive = condition.test === 'or';
  let truth: Truth = !decisive;
  for (const part of condition.of) {
    const found = truthOf(part, leafTruth);
    if (found === decisive) return decisive;
    if (found === 'unknown') truth = 'unknown';
  }
  return truth;
}

/** Every test in a condition that is not itself a combination. */
export function leavesOf(condition: Condition): Leaf[] {
  return 'of' in condition ? condition.of.flatMap(leavesOf) : [condition];
}

/** Whether a condition of a limit holds in an inspection. Tests on a single case belong to relevance and never hold here. */
export function holdsIn(ratings: Ratings, condition: Condition): Truth {
  return truthOf(condition, (leaf) => {
    switch (leaf.test) {
      case 'check':
        return checkTruth(ratings, leaf.check, leaf.is);
      case 'rating':
        return passes(ratings.outcomeOf(leaf.id), leaf.rating);
      case 'count':
        return countTruth(
          leaf,
          leaf.ids.map((id) => passes(ratings.outcomeOf(id), leaf.rating)),
        );
      default:
        return false;
    }
  });
}

export function checkTruth({ facts }: Ratings, check: string, is: boolean): Truth {
  const entered = facts.checks.get(check);
  return entered === undefined ? 'unknown' : entered === is;
}

function passes({ standing, rating, rateable }: Outcome, test: RatingTest): Truth {
  return standing === 'unknown' ? 'unknown' : levelPasses(rateable.scale, rating, test);
}

/** An item that is not rated passes no test on a level, negated or not. */
export function levelPasses(
  scale: IndexedScale | null,
  rating: IndexedLevel | null,
  test: RatingTest,
): boolean {
  if (test.is === 'rated') return (rating !== null) !== test.not;
  const level = scale?.byName.get(test.level);
  if (rating === null || level === undefined) return false;
  const difference = rating.rank - level.rank;
  const passed =
    test.is === 'equal' ? rating.name === level.name : test.is === 'below' ? difference < 0 : difference > 0;
  return passed !== test.not;
}

/** `any` is at least 1; `all` of none is false, since nothing then passes. */
export function neededCount({ atLeast, ids }: CountLeaf): number {
  return atLeast === 'all' ? Math.max(ids.length, 1) : atLeast;
}

function countTruth(leaf: CountLeaf, results: readonly Truth[]): Truth {
  const sure = results.filter((result) => result === true).length;
  const possible = sure + results.filter((result) => result === 'unknown').length;
  return countedTruth(neededCount(leaf), sure, possible);
}

export function countedTruth(needed: number, sure: number, possible: number): Truth {
  if (sure >= needed) return true;
  return possible >= needed ? 'unknown' : false;
}
