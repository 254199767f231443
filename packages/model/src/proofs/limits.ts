import {
  leavesOf,
  levelPasses,
  truthOf,
  neededCount,
  countedTruth,
  type Truth,
} from '../evaluation/conditions.js';
import { capOf } from '../evaluation/limits.js';
import type { Condition, Framework, Limit, RatingTest } from '../framework.js';
import { indexOf, rateableOf, type FrameworkIndex, type Rateable } from '../indexing/framework-index.js';
import { scenariosOf, type Option } from '../scenarios/scenarios.js';
import { likelyRatings } from './likely-ratings.js';
import { levelsBeforeLimits, levelsOf } from './possible-levels.js';

/**
 * Whether a limit of an item, or of the overall, can ever lower its rating. False only where it is proved: over every way that
 * the members of the rule can be rated, what they give together with whether the condition then holds. Items that the rule
 * itself does not look at, and checks, are taken to be able to go either way. Ratings that are likely to show that it can are
 * tried first: most limits are sound, and every way there is takes long in a large framework.
 */
export function limitCanBite(framework: Framework, id: string, limit: Limit): boolean {
  const index = indexOf(framework);
  const rateable = rateableOf(index, id);
  const cap = capOf(rateable, limit);
  const alone: Rateable = { ...rateable, limits: [limit] };
  const { rule } = rateable;
  if (rule === null || !('members' in rule)) {
    const lowered = levelsBeforeLimits(index, rateable).some((level) => level.rank > cap.rank);
    return lowered && truth(index, limit.when) !== false;
  }
  const bites = (optionsOf: (member: string) => readonly Option[]): boolean => {
    const scenarios = scenariosOf(index, alone, rule, {
      optionsOf,
      ratingTruth: (item, test) => ratingTruth(index, item, test),
      checkTruth: () => 'unknown',
      budget: 0,
      mostStates: 4_000,
    });
    if (scenarios === null) return true;
    return scenarios.some(
      ({ level, holding }) =>
        level !== null && level.rank > cap.rank && holding.some(({ holds }) => holds !== false),
    );
  };
  for (const ratings of likelyRatings(index, rule, limit.when)) {
    if (bites((member) => [{ level: ratings.get(member) ?? null, cost: 0 }])) return true;
  }
  return bites((member) => optionsOf(index, member, rule.members.ignoringUnrated));
}

function optionsOf(index: FrameworkIndex, member: string, mayBeUnrated: boolean): Option[] {
  const levels = levelsOf(index, rateableOf(index, member));
  return [...levels, ...(mayBeUnrated || levels.length === 0 ? [null] : [])].map((level) => ({
    level,
    cost: 0,
  }));
}

/** An item may always be left unrated in an inspection, so no level is ever sure. */
function ratingTruth(index: FrameworkIndex, id: string, test: RatingTest): Truth {
  const rateable = rateableOf(index, id);
  const results = [...levelsOf(index, rateable), null].map((level) =>
    levelPasses(rateable.scale, level, test),
  );
  return results.every((result) => result) || (results.some((result) => result) && 'unknown');
}

function truth(index: FrameworkIndex, condition: Condition): Truth {
  if (leavesOf(condition).length === 0) return false;
  return truthOf(condition, (leaf) => {
    switch (leaf.test) {
      case 'check':
        return 'unknown';
      case 'rating':
        return ratingTruth(index, leaf.id, leaf.rating);
      case 'count': {
        const truths = leaf.ids.map((id) => ratingTruth(index, id, leaf.rating));
        const sure = truths.filter((found) => found === true).length;
        return countedTruth(neededCount(leaf), sure, truths.filter((found) => found !== false).length);
      }
      default:
        return false;
    }
  });
}
