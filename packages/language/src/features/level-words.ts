import type { MergedFramework } from '../structure/merged-framework.js';
import { ratingStructure, type Ruled } from '../structure/rating-structure.js';
import { said } from './said.js';
import type { Words } from './words/words.js';

/** What is rated, an item by its number or `overall`, in a framework. */
export function ruledAs(merged: MergedFramework, id: string): Ruled | undefined {
  const structure = ratingStructure(merged);
  if (id === 'overall') return structure.overall;
  const item = merged.byId.get(id);
  return item && structure.of(item);
}

/** A rating as it is printed: the label of the level, its name where it has none, or `not rated`. */
export function levelWords(merged: MergedFramework, id: string, level: string | null, words: Words): string {
  if (level === null) return words.figures.notRated;
  const found = ruledAs(merged, id)?.scale?.levels.find(({ name }) => name === level);
  return said(found?.label, words) ?? level;
}

/** `2.1 Assessment`, or `the overall rating`. */
export function itemWords(merged: MergedFramework, id: string, words: Words): string {
  if (id === 'overall') return words.names.overallRating;
  const title = said(merged.byId.get(id)?.node.title, words);
  return title ? `${id} ${title}` : id;
}
