import type { Condition, RatingTest } from '@yardstick/model';

/** The levels of an item, from the worst, with which it passes a test; `null` stands for not rated. */
export type Passing = (id: string, test: RatingTest) => ReadonlySet<string | null>;

/** A count of at least so many items. A test of one item is a count of one. */
interface Counted {
  readonly least: number;
  readonly ids: readonly string[];
  readonly rating: RatingTest;
}

/**
 * Whether one condition holds whenever another does. False also where that could not be seen: only the shapes that authors
 * write beside each other are compared.
 */
export function implies(condition: Condition, other: Condition, passing: Passing): boolean {
  if (condition.test === 'or') return condition.of.every((part) => implies(part, other, passing));
  if (other.test === 'and') return other.of.every((part) => implies(condition, part, passing));
  if (condition.test === 'and' && condition.of.some((part) => implies(part, other, passing))) return true;
  if (other.test === 'or') return other.of.some((part) => implies(condition, part, passing));
  if (condition.test === 'check' && other.test === 'check') {
    return condition.check === other.check && condition.is === other.is;
  }
  const [one, two] = [countedBy(condition), countedBy(other)];
  return one !== undefined && two !== undefined && countImplies(one, two, passing);
}

function countedBy(condition: Condition): Counted | undefined {
  if (condition.test === 'rating') return { least: 1, ids: [condition.id], rating: condition.rating };
  if (condition.test !== 'count') return undefined;
  const { atLeast, ids, rating } = condition;
  return { least: atLeast === 'all' ? Math.max(ids.length, 1) : atLeast, ids, rating };
}

/** However many of the first are passed by items that the second does not look at or does not pass, enough must be left. */
function countImplies(one: Counted, two: Counted, passing: Passing): boolean {
  const looked = new Set(two.ids);
  const shared = one.ids.filter((id) => {
    if (!looked.has(id)) return false;
    const passed = passing(id, two.rating);
    return [...passing(id, one.rating)].every((level) => passed.has(level));
  });
  return one.least - (one.ids.length - shared.length) >= two.least;
}
