import { printedValue } from '../arithmetic/printing.js';
import { ZERO, commonStep, compare, divide, equal, subtract, type Rational } from '../arithmetic/rational.js';
import type { Members } from '../framework.js';
import type { IndexedBanding } from '../indexing/banding.js';
import { aggregated, type Aggregate } from './aggregate.js';
import { rateByBand } from './banded-value.js';
import { stepsOf, totalBounds } from './bounds.js';
import type { EnteredTotal } from './facts.js';
import { plural } from './members.js';
import { unrated, type Disagreement, type Ratings, type RuleOutcome } from './outcome.js';

/**
 * `score 26 of 36`: the printed total, where the ratings under the overall were not all printed. The overall is banded from
 * it; the ratings that are known must be able to reach it.
 */
export function rateByEnteredTotal(
  ratings: Ratings,
  aggregate: Aggregate,
  members: Members,
  banding: IndexedBanding,
  entered: EnteredTotal,
  computed: RuleOutcome,
): RuleOutcome {
  const most = totalBounds(ratings, members)?.most;
  const maximum = entered.maximum ?? most?.maximum ?? entered.value;
  const value = aggregated(aggregate, { score: entered.value, maximum, weight: most?.weight ?? ZERO });
  const outcome: RuleOutcome =
    value === null
      ? unrated('what there is to add up carries no weight', { entered: true })
      : { ...rateByBand(banding, value, { score: entered.value, maximum }), entered: true };
  const disagreement = disagreementOf(ratings, members, entered, computed);
  return {
    ...outcome,
    ...(computed.standing !== 'absent' && computed.unrated && { unrated: computed.unrated }),
    ...(disagreement && { disagreement }),
  };
}

function disagreementOf(
  ratings: Ratings,
  members: Members,
  { value, maximum }: EnteredTotal,
  computed: RuleOutcome,
): Disagreement | null {
  const those = `the ${plural(members.kind)}`;
  if (computed.standing === 'unknown') return null;
  if (computed.standing !== 'absent') {
    const { score, maximum: possible } = computed.figure ?? {};
    if (score === undefined || possible === undefined) {
      return { but: `${those} give no score: ${computed.reason ?? 'not rated'}` };
    }
    if (!equal(score, value)) return { but: `${those} add up to ${printedValue(score)}` };
    return maximum === null || equal(maximum, possible) ? null : most(those, possible);
  }
  const bounds = totalBounds(ratings, members);
  if (bounds === null) return { but: `one of ${those} is not rated, so there is no score` };
  const possible = bounds.most.maximum;
  // Only where unrated members are left out can the most be less than what all of them could give.
  if (maximum !== null && !equal(maximum, possible)) {
    if (!members.ignoringUnrated || compare(maximum, possible) > 0) return most(those, possible);
  }
  const [low, high] = [bounds.least.score, bounds.most.score];
  if (compare(value, low) < 0 || compare(value, high) > 0) {
    return { but: `${those} can only add up to ${printedValue(low)} to ${printedValue(high)}` };
  }
  return onStep(ratings, members, subtract(value, low))
    ? null
    : { but: `${those} cannot add up to exactly that` };
}

function most(those: string, possible: Rational): Disagreement {
  return { but: `the most that ${those} could be is ${printedValue(possible)}` };
}

/** A total of whole scores is whole: what is left out can only add multiples of the smallest common step. */
function onStep(ratings: Ratings, members: Members, rise: Rational): boolean {
  const open = members.ids.map((id) => ratings.outcomeOf(id)).filter(({ standing }) => standing === 'absent');
  const steps = open.flatMap(({ rateable }) =>
    members.ignoringUnrated && rateable.scale
      ? [...stepsOf(rateable), rateable.scale.worst.score]
      : stepsOf(rateable),
  );
  const step = steps.reduce((common, next) => commonStep(common, next), ZERO);
  return equal(step, ZERO) ? equal(rise, ZERO) : divide(rise, step).denominator === 1n;
}
