import {
  isCombination,
  isCountTest,
  isSubjectTest,
  type Condition,
  type CountTest,
  type Limit,
  type SubjectTest,
} from '../generated/ast.js';
import type { MergedFramework, MergedItem } from './merged-framework.js';
import { ratingStructure, type Ruled } from './rating-structure.js';

/** The single tests of a condition, whatever brackets they stand in. A half-typed condition may have none. */
export function* testsIn(condition: Condition | undefined): Generator<SubjectTest | CountTest> {
  if (isCombination(condition)) for (const test of condition.tests) yield* testsIn(test);
  else if (isCountTest(condition) || isSubjectTest(condition)) yield condition;
}

/** When a case is relevant to an item. */
export interface Relevance {
  readonly item: MergedItem;
  readonly condition: Condition;
}

export function relevancesIn(merged: MergedFramework): Relevance[] {
  return ratingStructure(merged).items.flatMap(({ item }) =>
    item?.node.relevance ? [{ item, condition: item.node.relevance }] : [],
  );
}

/** A limit as written, and everything that it limits: the limit of a default limits many. */
export interface PlacedLimit {
  readonly limit: Limit;
  readonly limited: readonly Ruled[];
}

export function limitsIn(merged: MergedFramework): PlacedLimit[] {
  const placed: PlacedLimit[] = [];
  for (const [written, limited] of ratingStructure(merged).written) {
    for (const limit of written.limits) placed.push({ limit, limited });
  }
  return placed;
}
