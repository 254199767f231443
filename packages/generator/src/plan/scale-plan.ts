import type { Level, Scale } from '@yardstick/model';
import type { Code } from '../encoding/code.js';
import type { Identifiers } from '../encoding/identifier.js';

/** A scale with its levels from the worst to the best. In generated code a level is its place in that order: 0 is the worst. */
export interface ScalePlan {
  readonly scale: Scale;
  readonly levels: readonly Level[];
  /** The constant that holds their names, and the function that gives the name of a level, `null` for not rated. */
  readonly names: Code;
  readonly rating: Code;
  /** The levels of the bytes that columns hold. */
  readonly byteLevels: Code;
  /** The type of a level's name. */
  readonly type: Code;
}

/** @throws RangeError where two levels have one score, so that neither is the better one. */
export function planScale(scale: Scale, names: Identifiers): ScalePlan {
  const levels = [...scale.levels].sort((a, b) => a.score - b.score);
  levels.forEach((level, place) => {
    const before = levels[place - 1];
    if (before?.score === level.score) {
      throw new RangeError(
        `${before.name} and ${level.name} of ${scale.name} have the same score, so neither is the better level: give each its own score.`,
      );
    }
  });
  const { name } = scale;
  return {
    scale,
    levels,
    names: names.create('levelsOf', name),
    rating: names.create('nameOn', name),
    byteLevels: names.create('levelsByByteOn', name),
    type: names.create('LevelOf', name),
  };
}

/** @throws RangeError where the scale has no such level. */
export function placeOf(plan: ScalePlan, level: string): number {
  const place = plan.levels.findIndex(({ name }) => name === level);
  if (place < 0) throw new RangeError(`${plan.scale.name} has no level ${level}.`);
  return place;
}
