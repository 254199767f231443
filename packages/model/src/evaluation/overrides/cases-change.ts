import type { MembersRule } from '../../scenarios/accumulator.js';
import { scenariosOf, type Option } from '../../scenarios/scenarios.js';
import { casesInto } from '../boundaries.js';
import { checkTruth, levelPasses } from '../conditions.js';
import { applied } from '../limits.js';
import type { Outcome, Ratings } from '../outcome.js';
import type { Direction } from './near-boundary.js';

/**
 * `one case changes the rating`: so many cases answered the other way, split in any way over the questions, would make the
 * rule and its limits give a better rating (or a worse one, for an override downwards). Only counts can be answered the other
 * way; what was entered as a level, a percentage or a total, or departed from, stays as it is. Where a limit looks at an item
 * that the rule itself does not look at, that item stays as it is too.
 */
export function casesChange(
  ratings: Ratings,
  outcome: Outcome,
  direction: Direction,
  cases: number,
): boolean {
  const { mechanical } = outcome;
  if (mechanical === null) return false;
  return reachableLevels(ratings, outcome, cases).some(
    ({ level }) =>
      level !== null && (direction === 'up' ? level.rank > mechanical.rank : level.rank < mechanical.rank),
  );
}

/** The ratings that so many changed cases can give, each with the fewest that do. */
function reachableLevels(ratings: Ratings, outcome: Outcome, budget: number): readonly Option[] {
  const { rule } = outcome.rateable;
  if (outcome.published !== true && rule?.by === 'percentage') return byQuestion(outcome, budget);
  if (outcome.published !== true && rule !== null && 'members' in rule) {
    return byMembers(ratings, outcome, rule, budget);
  }
  return asItIs(outcome);
}

function asItIs({ mechanical }: Outcome): readonly Option[] {
  return [{ level: mechanical, cost: 0 }];
}

function byQuestion(outcome: Outcome, budget: number): readonly Option[] {
  const { rateable, banding, figure, limits } = outcome;
  if (banding === undefined || figure?.yes === undefined || figure.of === undefined) return asItIs(outcome);
  const counts = { yes: figure.yes, of: figure.of };
  const holding = limits.map(({ limit }) => limit);
  return banding.bands.flatMap((band) => {
    const cost = casesInto(banding, band, counts);
    return cost === null || cost > budget
      ? []
      : [{ level: applied(rateable, band.level, holding).level, cost }];
  });
}

function byMembers(ratings: Ratings, outcome: Outcome, rule: MembersRule, budget: number): readonly Option[] {
  const { rateable } = outcome;
  const members = rule.members.ids.map((id) => ratings.outcomeOf(id));
  if (members.some(({ standing }) => standing === 'absent')) return asItIs(outcome);
  const scenarios = scenariosOf(ratings.index, rateable, rule, {
    optionsOf: (id) => {
      const member = ratings.outcomeOf(id);
      if (member.override !== undefined) return [{ level: member.rating, cost: 0 }];
      return reachableLevels(ratings, member, budget);
    },
    ratingTruth: (id, test) => {
      const { rateable: other, rating } = ratings.outcomeOf(id);
      return levelPasses(other.scale, rating, test);
    },
    checkTruth: (check, is) => checkTruth(ratings, check, is),
    budget,
  });
  if (scenarios === null) return asItIs(outcome);
  return scenarios.map(({ level, holding, cost }) => {
    const limits = holding.filter(({ holds }) => holds === true).map(({ limit }) => limit);
    return { level: level === null ? null : applied(rateable, level, limits).level, cost };
  });
}
