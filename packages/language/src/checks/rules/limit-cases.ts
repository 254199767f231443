import type { Item, Limit as ModelLimit, RatingTest } from '@yardstick/model';
import type { Limit } from '../../generated/ast.js';
import type { LoweredFramework } from '../../lowering/lower-framework.js';
import { soundFramework } from '../../lowering/sound-framework.js';
import { limitsIn, testsIn } from '../../structure/conditions.js';
import { selectedItems } from '../../structure/members.js';
import { ratingStructure, type Ruled } from '../../structure/rating-structure.js';
import { isUncertain } from '../../structure/uncertain-rules.js';
import { misfitInLimit } from '../../structure/test-fit.js';
import type { Passing } from './implication.js';
import { foreignLevelIn } from './tested-levels.js';

/** A limit on one rating, in the text and in the model. */
export interface LimitCase {
  readonly limit: Limit;
  readonly model: ModelLimit;
  readonly ruled: Ruled;
  /** The id of the item, or `overall`. */
  readonly id: string;
}

/** Every limit that means something, with each rating that it limits. Those with an error of their own are left out. */
export function limitCases(lowered: LoweredFramework): LimitCase[] {
  const { merged, origins } = lowered;
  const sound = soundFramework(lowered);
  const byId = new Map<string, readonly ModelLimit[]>([['overall', sound.overall.limits]]);
  collect(sound.items, byId);
  return limitsIn(merged).flatMap(({ limit, limited }) => {
    const isFaulty = [...testsIn(limit.condition)].some(
      (test) =>
        misfitInLimit(merged, test) !== undefined ||
        foreignLevelIn(merged, test) !== undefined ||
        (test.$type === 'CountTest' &&
          isMiscounted(test.least, selectedItems(merged, undefined, test).length)),
    );
    if (isFaulty) return [];
    return limited.flatMap((ruled) => {
      if (isUncertain(ruled)) return [];
      const id = ruled.item?.id ?? 'overall';
      const model = byId.get(id)?.find((one) => origins.of(one) === limit);
      return model ? [{ limit, model, ruled, id }] : [];
    });
  });
}

function isMiscounted(least: number | undefined, found: number): boolean {
  return found === 0 || (least !== undefined && (least === 0 || least > found));
}

function collect(items: readonly Item[], byId: Map<string, readonly ModelLimit[]>): void {
  for (const item of items) {
    if (item.limits.length > 0 && !byId.has(item.id)) byId.set(item.id, item.limits);
    collect(item.items, byId);
  }
}

/** How tests on levels come out in this framework. */
export function passingIn({ merged }: LoweredFramework): Passing {
  const structure = ratingStructure(merged);
  return (id, test) => {
    const item = merged.byId.get(id);
    const levels = (item && structure.of(item).scale?.levels) ?? [];
    return passedLevels(levels, test);
  };
}

function passedLevels(
  levels: readonly { readonly name: string; readonly score: number }[],
  test: RatingTest,
): ReadonlySet<string | null> {
  if (test.is === 'rated') return new Set(test.not ? [null] : levels.map(({ name }) => name));
  const named = levels.find(({ name }) => name === test.level);
  if (!named) return new Set();
  const passed = levels.filter(({ name, score }) => {
    const difference = score - named.score;
    const holds =
      test.is === 'equal' ? name === named.name : test.is === 'below' ? difference < 0 : difference > 0;
    return holds !== test.not;
  });
  return new Set(passed.map(({ name }) => name));
}

/** The score of a level that a limit allows at most. */
export function scoreAllowed({ ruled, model }: LimitCase): number {
  return ruled.scale?.levels.find(({ name }) => name === model.atMost)?.score ?? 0;
}
