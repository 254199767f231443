import {
  isItem,
  isLevelValue,
  type CountTest,
  type Level,
  type Scale,
  type SubjectTest,
} from '../../generated/ast.js';
import { selectedItems } from '../../structure/members.js';
import type { MergedFramework, MergedItem } from '../../structure/merged-framework.js';
import { ratingStructure, type Ruled } from '../../structure/rating-structure.js';

/** A level that a test names, and something tested that is rated on another scale. */
export interface ForeignLevel {
  readonly level: Level;
  readonly ruled: Ruled;
  readonly scale: Scale;
}

/** Nothing where the level is one that everything tested can have, or where that is not known. */
export function foreignLevelIn(
  merged: MergedFramework,
  test: SubjectTest | CountTest,
): ForeignLevel | undefined {
  const level = isLevelValue(test.value) ? test.value.level?.ref : undefined;
  if (!level) return undefined;
  for (const item of itemsTested(merged, test)) {
    const ruled = ratingStructure(merged).of(item);
    if (ruled.scale && !hasLevel(ruled.scale, level)) return { level, ruled, scale: ruled.scale };
  }
  return undefined;
}

/** By name: a revision may have put another scale with the same levels in the place of the one that was meant. */
export function hasLevel(scale: Scale, level: Level): boolean {
  return scale.levels.some(({ name }) => name === level.name);
}

function itemsTested(merged: MergedFramework, test: SubjectTest | CountTest): MergedItem[] {
  if (test.$type === 'CountTest') return selectedItems(merged, undefined, test);
  const subject = test.subject?.ref;
  const item = isItem(subject) ? merged.byId.get(subject.name) : undefined;
  return item ? [item] : [];
}
