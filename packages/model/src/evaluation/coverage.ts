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
 * Why an item without an answer was left out: it is a member, or inside a member, of something of which a level or a total was
 * entered as published. An answer that was refused counts too, since what was meant there is not known.
 */
export function reasonLeftOut(index: FrameworkIndex, facts: Facts, id: string): string | null {
  const [self, ...around] = selfAndAround(index, id);
  const passed = self === undefined ? [] : [self.id];
  for (const above of around) {
    if (standsFor(facts, above, passed)) return `not entered; ${above.id} was entered as published`;
    passed.push(above.id);
  }
  if (!passed.some((member) => index.overall.members.has(member))) return null;
  if (facts.score !== null || facts.scoreRefused) return 'not entered; the score was entered as published';
  const overallEntered =
    facts.answers.get('overall')?.form === 'level' || facts.refusedAnswers.has('overall');
  return overallEntered ? 'not entered; the overall rating was entered as published' : null;
}

function standsFor(facts: Facts, { id, rule, members }: IndexedItem, inside: readonly string[]): boolean {
  if (facts.refusedAnswers.has(id) && rule === null) return true;
  if (!facts.refusedAnswers.has(id) && facts.answers.get(id)?.form !== 'level') return false;
  return inside.some((member) => members.has(member));
}

function selfAndAround(index: FrameworkIndex, id: string): IndexedItem[] {
  const chain: IndexedItem[] = [];
  for (let item = index.byId.get(id) ?? null; item !== null; item = item.parent) chain.push(item);
  return chain;
}
