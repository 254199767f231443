import type { Discretion } from '../generated/ast.js';
import { selectedItems } from './members.js';
import type { MergedFramework } from './merged-framework.js';
import { ratingStructure, type Ruled } from './rating-structure.js';

/** The ratings that a discretion allows to be departed from. */
export function ruledBy(merged: MergedFramework, { overall, members }: Discretion): Ruled[] {
  const structure = ratingStructure(merged);
  if (overall) return [structure.overall];
  return members ? selectedItems(merged, undefined, members).map(structure.of) : [];
}
