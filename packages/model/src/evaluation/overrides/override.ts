import type { Discretion } from '../../framework.js';
import type { ProblemCode } from '../../problem-codes.js';
import { listed } from '../../wording/listed.js';
import type { EnteredOverride } from '../facts.js';
import type { Outcome, Ratings, Refusal } from '../outcome.js';
import { groundHolds } from './grounds.js';
import { groundWords } from './ground-words.js';

/**
 * `override 2.2 to Good because "…"`: discretion is declared, bounded and recorded. The rating becomes the one entered where a
 * discretion covers the item, allows so many levels and one of its grounds holds; what the rule and its limits gave stays
 * beside it. No limit is applied afterwards.
 */
export function overridden(ratings: Ratings, outcome: Outcome): Outcome {
  const { id } = outcome.rateable;
  if (ratings.facts.refusedOverrides.has(id)) return { ...outcome, standing: 'unknown', rating: null };
  const override = ratings.facts.overrides.get(id);
  if (override === undefined || outcome.standing === 'unknown') return outcome;
  const judged = judge(ratings, outcome, override);
  if ('code' in judged) return { ...outcome, standing: 'unknown', rating: null, refusal: judged };
  const { discretion, grounds } = judged;
  const { to, because } = override;
  return { ...outcome, rating: to, override: { because, discretion: discretion.title.text, grounds } };
}

interface Allowed {
  readonly discretion: Discretion;
  readonly grounds: readonly string[];
}

function judge(ratings: Ratings, outcome: Outcome, { to }: EnteredOverride): Allowed | Refusal {
  const { rateable, mechanical } = outcome;
  const { id } = rateable;
  const name = id === 'overall' ? 'The overall rating' : id;
  const covering = ratings.index.discretions.get(id) ?? [];
  if (mechanical === null) {
    const why = outcome.reason === undefined ? '' : ` (${outcome.reason})`;
    return refusal(
      'override-not-allowed',
      `${name} is not rated${why}, so there is no rating to depart from: take the override out.`,
    );
  }
  if (covering.length === 0) {
    const message = `${name}: no discretion of the framework covers it, so its rating stays ${mechanical.name}: take the override out.`;
    return refusal('override-not-allowed', message);
  }
  if (to.rank === mechanical.rank) {
    return refusal(
      'override-changes-nothing',
      `${name} is ${mechanical.name} already: take the override out.`,
    );
  }
  const steps = Math.abs(to.rank - mechanical.rank);
  const farEnough = covering.filter(({ levels }) => steps <= levels);
  if (farEnough.length === 0) {
    const most = Math.max(...covering.map(({ levels }) => levels));
    const message = `${name}: from ${mechanical.name} to ${to.name} is ${levelsWords(steps)}, and the framework allows ${most}.`;
    return refusal('override-too-far', message);
  }
  return (
    onGrounds(ratings, outcome, to.rank > mechanical.rank ? 'up' : 'down', farEnough) ??
    refusal('override-without-ground', withoutGround(name, mechanical.name, farEnough))
  );
}

function onGrounds(
  ratings: Ratings,
  outcome: Outcome,
  direction: 'up' | 'down',
  discretions: readonly Discretion[],
): Allowed | null {
  for (const discretion of discretions) {
    const holding = discretion.grounds.filter((ground) => groundHolds(ratings, outcome, ground, direction));
    if (discretion.grounds.length === 0 || holding.length > 0) {
      return { discretion, grounds: holding.map(groundWords) };
    }
  }
  return null;
}

function withoutGround(name: string, level: string, discretions: readonly Discretion[]): string {
  const grounds = listed(
    [...new Set(discretions.flatMap((discretion) => discretion.grounds.map(groundWords)))],
    'or',
  );
  return `${name}: its rating may only be departed from on one of the declared grounds (${grounds}), and none holds, so it stays ${level}.`;
}

function levelsWords(steps: number): string {
  return steps === 1 ? '1 level' : `${steps} levels`;
}

function refusal(code: ProblemCode, message: string): Refusal {
  return { code, message };
}
