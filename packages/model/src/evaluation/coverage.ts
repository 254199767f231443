import type { Members } from '../framework.js';
import type { FrameworkIndex, IndexedItem } from '../indexing/framework-index.js';
import type { Facts } from './facts.js';

/** Why an item is not rated in this inspection: said of it, or of something around it, which holds for everything inside. */
export function reasonNotRated(index: FrameworkIndex, facts: Facts, id: string): string | null {
  for (const item of selfAndAround(index, id)) {
    const entry = facts.answers.get(item.id);
    if (entry?.form === 'notRated') return entry.because;
  }
  return null;
}

/**
 * Why an item without an answer was left out: a level or a total above it was entered as published. An answer above it that
 * was refused counts too, since what was meant there is not known.
 */
export function reasonLeftOut(index: FrameworkIndex, facts: Facts, id: string): string | null {
  const [, ...around] = selfAndAround(index, id);
  const above = around.find((item) => facts.answers.has(item.id) || facts.refusedAnswers.has(item.id));
  if (above !== undefined) return `not entered; ${above.id} was entered as published`;
  if (facts.score === null && !facts.scoreRefused) return null;
  const members = membersOfOverall(index);
  const summed = members !== null && selfAndAround(index, id).some((item) => members.ids.includes(item.id));
  return summed ? 'not entered; the score was entered as published' : null;
}

function membersOfOverall({ overall }: FrameworkIndex): Members | null {
  return overall.rule !== null && 'members' in overall.rule ? overall.rule.members : null;
}

function selfAndAround(index: FrameworkIndex, id: string): IndexedItem[] {
  const chain: IndexedItem[] = [];
  for (let item = index.byId.get(id) ?? null; item !== null; item = item.parent) chain.push(item);
  return chain;
}
