import type { Members, Rule } from '../framework.js';
import { named, rateableOf, type FrameworkIndex, type Rateable } from '../indexing/framework-index.js';
import { rateByAggregate } from './aggregate.js';
import { rateAsEntered } from './entered-level.js';
import { rateByEnteredTotal } from './entered-total.js';
import type { Entry, Facts } from './facts.js';
import { rateByInspectors } from './inspectors.js';
import { limited } from './limits.js';
import { overridden } from './overrides/override.js';
import { unknown, unrated, type Outcome, type Ratings, type RuleOutcome } from './outcome.js';
import { rateByPercentage } from './percentage.js';
import { rateByPick } from './pick.js';
import { reasonLeftOut, reasonNotRated } from './coverage.js';
import { describeByWording } from './wording.js';

/** Rates an inspection item by item, each worked out when it is first asked for and then kept. */
export function ratingsOf(index: FrameworkIndex, facts: Facts): Ratings {
  const known = new Map<string, Outcome>();
  const underWay = new Set<string>();
  const outcomeOf = (id: string): Outcome => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const rateable = rateableOf(index, id);
    // No framework that passed its checks has a rule that leads back to itself; for any other, rating still ends.
    if (underWay.has(id)) return settled(rateable, unrated('its rule depends on its own rating'));
    underWay.add(id);
    const outcome = rate(ratings, rateable);
    underWay.delete(id);
    known.set(id, outcome);
    return outcome;
  };
  const ratings: Ratings = { index, facts, outcomeOf };
  return ratings;
}

/** The order of a rating: what the rule makes of it, then its limits, then an override if there is one. */
function rate(ratings: Ratings, rateable: Rateable): Outcome {
  const ruled = byRule(ratings, rateable);
  if (ruled.level === null || ruled.published === true) return overridden(ratings, settled(rateable, ruled));
  const after = limited(ratings, rateable, ruled.level);
  if (after === null) return settled(rateable, unknown());
  const { level, limits } = after;
  return overridden(ratings, { ...settled(rateable, ruled), mechanical: level, rating: level, limits });
}

function settled(rateable: Rateable, ruled: RuleOutcome): Outcome {
  return { ...ruled, rateable, mechanical: ruled.level, rating: ruled.level, limits: [] };
}

function byRule(ratings: Ratings, rateable: Rateable): RuleOutcome {
  const { index, facts } = ratings;
  const { id, rule } = rateable;
  const reason = reasonNotRated(index, facts, id);
  if (reason !== null) return unrated(reason);
  if (facts.refusedAnswers.has(id)) return unknown();
  if (rule === null) return unrated('it groups what is under it and has no rule of its own');
  if (rule.by === 'notRated') return unrated(rule.because.text);
  const entry = facts.answers.get(id);
  if ('members' in rule) {
    const computed = byMembers(ratings, rateable, rule);
    if (entry?.form === 'level') return rateAsEntered(ratings, rateable, entry.level, computed);
    return leftOutAsSuch(ratings, rateable, computed);
  }
  if (entry !== undefined) return byEntry(index, rule, entry);
  const leftOut = reasonLeftOut(index, facts, id);
  return leftOut === null ? unknown() : { standing: 'absent', level: null, reason: leftOut };
}

type MembersRule = Extract<Rule, { readonly members: Members }>;
type EntryRule = Extract<Rule, { readonly by: 'inspectors' | 'percentage' | 'wording' }>;

function byMembers(ratings: Ratings, rateable: Rateable, rule: MembersRule): RuleOutcome {
  const { index, facts } = ratings;
  switch (rule.by) {
    case 'lowest':
    case 'highest':
    case 'median':
      return rateByPick(ratings, rule.by, rule.members);
    default: {
      const banding = named(index.bandings, rule.banding, 'a banding');
      const computed = rateByAggregate(ratings, rule.by, rule.members, banding);
      if (rateable.kind !== 'overall') return computed;
      if (facts.scoreRefused) return unknown();
      if (facts.score === null) return computed;
      return rateByEnteredTotal(ratings, rule.by, rule.members, banding, facts.score, computed);
    }
  }
}

/** A rating that what is left out would have made is itself left out, for the same reason. */
function leftOutAsSuch({ index, facts }: Ratings, rateable: Rateable, computed: RuleOutcome): RuleOutcome {
  if (computed.standing !== 'absent') return computed;
  const reason = reasonLeftOut(index, facts, rateable.id);
  return reason === null ? { ...computed, standing: 'unrated' } : { standing: 'absent', level: null, reason };
}

function byEntry(index: FrameworkIndex, rule: EntryRule, entry: Entry): RuleOutcome {
  switch (rule.by) {
    case 'inspectors':
      return rateByInspectors(entry);
    case 'percentage':
      return rateByPercentage(entry, named(index.bandings, rule.banding, 'a banding'));
    case 'wording':
      return describeByWording(entry, named(index.wordings, rule.wording, 'a wording'));
  }
}
