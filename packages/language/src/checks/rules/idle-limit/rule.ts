import { limitCanBite, possibleLevels } from '@yardstick/model';
import type { LoweredFramework } from '../../../lowering/lower-framework.js';
import { soundFramework } from '../../../lowering/sound-framework.js';
import type { Limit } from '../../../generated/ast.js';
import { nameOf } from '../../../structure/rating-structure.js';
import { defineCheck, type Finding } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';
import { implies, type Passing } from '../implication.js';
import { limitCases, passingIn, scoreAllowed, type LimitCase } from '../limit-cases.js';

export const idleLimit = defineCheck({
  code: 'idle-limit',
  category: 'rules',
  severity: 'warning',
  summary: 'A limit never lowers a rating.',
  at: {
    Framework: onFramework(function* (lowered) {
      const byLimit = new Map<Limit, LimitCase[]>();
      for (const one of limitCases(lowered)) byLimit.set(one.limit, [...(byLimit.get(one.limit) ?? []), one]);
      const passing = passingIn(lowered);
      for (const [limit, cases] of byLimit) {
        const reasons = cases.map((one) => whyIdle(lowered, one, byLimit, passing));
        const [first] = reasons;
        if (first && reasons.every(Boolean)) yield { node: limit, property: 'level', ...first };
      }
    }),
  },
});

type Reason = Pick<Finding, 'message' | 'related'>;

/** Why a limit does nothing to one rating; nothing where it may lower it. */
function whyIdle(
  lowered: LoweredFramework,
  one: LimitCase,
  byLimit: ReadonlyMap<Limit, readonly LimitCase[]>,
  passing: Passing,
): Reason | undefined {
  const sound = soundFramework(lowered);
  const { model, ruled, id } = one;
  // What can have no rating at all is reported for that.
  if (possibleLevels(sound, id).length === 0) return undefined;
  const best = Math.max(...(ruled.scale?.levels.map(({ score }) => score) ?? []));
  if (scoreAllowed(one) === best) {
    return {
      message: `${model.atMost} is the best level of ${ruled.scale?.name ?? ''}, so this lowers nothing. Name the level that is meant.`,
    };
  }
  if (!limitCanBite(sound, id, model)) {
    return {
      message: `This never lowers ${nameOf(ruled)}: whenever "${whenWords(model.words)}" can hold, it is ${model.atMost} or worse already. Correct it or remove it.`,
    };
  }
  const stricter = stricterThan(one, byLimit, passing);
  if (!stricter) return undefined;
  return {
    message: `This decides nothing: whenever it holds, so does "${stricter.model.words}", which is as strict or stricter. Correct one of them or remove this.`,
    related: [{ node: stricter.limit, message: 'This limit is as strict or stricter.' }],
  };
}

/** Another limit on the same rating that holds whenever this does. Of two with the same condition only the later one is idle. */
function stricterThan(
  one: LimitCase,
  byLimit: ReadonlyMap<Limit, readonly LimitCase[]>,
  passing: Passing,
): LimitCase | undefined {
  for (const others of byLimit.values()) {
    const other = others.find(({ ruled }) => ruled === one.ruled);
    if (!other || other.limit === one.limit || scoreAllowed(other) > scoreAllowed(one)) continue;
    if (!implies(one.model.when, other.model.when, passing)) continue;
    const isSame = implies(other.model.when, one.model.when, passing);
    if (!isSame) return other;
    // The same condition with two levels is a contradiction, and reported as one.
    if (scoreAllowed(other) !== scoreAllowed(one)) continue;
    if ((other.limit.$containerIndex ?? 0) < (one.limit.$containerIndex ?? 0)) return other;
  }
  return undefined;
}

/** What stands after "when". */
function whenWords(words: string): string {
  return words.slice(words.indexOf(' when ') + ' when '.length);
}
