import type { ItemKind, Members } from '../framework.js';
import type { IndexedLevel } from '../indexing/scale.js';
import { unknown, unrated, type Outcome, type Ratings, type RuleOutcome } from './outcome.js';
import { listed } from '../wording/listed.js';

export interface RatedMember {
  readonly id: string;
  readonly outcome: Outcome;
  readonly level: IndexedLevel;
}

export interface Membership {
  readonly rated: readonly RatedMember[];
  readonly unrated: readonly string[];
}

const PLURALS: Readonly<Record<ItemKind, string>> = {
  domain: 'domains',
  section: 'sections',
  area: 'areas',
  standard: 'standards',
  judgement: 'judgements',
  question: 'questions',
  criterion: 'criteria',
};

export function plural(kind: ItemKind): string {
  return PLURALS[kind];
}

/**
 * The rated members of a rule, or why there is no rating. A member without a rating makes the result not rated and is
 * named, never counted as zero, unless the author wrote `ignoring unrated` (design of the language, rating rules).
 */
export function membersOf(ratings: Ratings, members: Members): Membership | RuleOutcome {
  const rated: RatedMember[] = [];
  const without: string[] = [];
  const standings = new Set<string>();
  for (const id of members.ids) {
    const outcome = ratings.outcomeOf(id);
    standings.add(outcome.standing);
    if (outcome.rating === null) without.push(id);
    else rated.push({ id, outcome, level: outcome.rating });
  }
  if (standings.has('unknown')) return unknown();
  if (standings.has('absent')) {
    return { standing: 'absent', level: null, reason: notRatedWords(without), unrated: without };
  }
  if (without.length > 0 && !members.ignoringUnrated)
    return unrated(notRatedWords(without), { unrated: without });
  if (rated.length === 0) return noneRated(members);
  return { rated, unrated: without };
}

export function noneRated({ kind, ids }: Members): RuleOutcome {
  return unrated(`none of the ${plural(kind)} is rated`, ids.length > 0 ? { unrated: ids } : {});
}

export function isMembership(found: Membership | RuleOutcome): found is Membership {
  return 'rated' in found;
}

function notRatedWords(ids: readonly string[]): string {
  return `${listed(ids)} ${ids.length === 1 ? 'is' : 'are'} not rated`;
}
