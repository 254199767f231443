import type { MergedFramework } from '../structure/merged-framework.js';
import { ratingStructure, type Ruled } from '../structure/rating-structure.js';

/** What is rated, an item by its number or `overall`, in a framework. */
export function ruledAs(merged: MergedFramework, id: string): Ruled | undefined {
  const structure = ratingStructure(merged);
  if (id === 'overall') return structure.overall;
  const item = merged.byId.get(id);
  return item && structure.of(item);
}

/** A rating as it is printed: the label of the level, its name where it has none, or `not rated`. */
export function levelWords(merged: MergedFramework, id: string, level: string | null): string {
  if (level === null) return 'not rated';
  const found = ruledAs(merged, id)?.scale?.levels.find(({ name }) => name === level);
  return found?.label?.value ?? level;
}

/** `2.1 Assessment`, or `the overall rating`. */
export function itemWords(merged: MergedFramework, id: string): string {
  if (id === 'overall') return 'the overall rating';
  const title = merged.byId.get(id)?.node.title?.value;
  return title ? `${id} ${title}` : id;
}
