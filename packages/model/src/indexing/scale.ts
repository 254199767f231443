import { compare, type Rational } from '../arithmetic/rational.js';
import { exactDecimal } from '../arithmetic/decimal.js';
import type { Level, Scale } from '../framework.js';

export interface IndexedLevel {
  readonly name: string;
  readonly score: Rational;
  /** Its place among the scale's scores: 0 is the worst. */
  readonly rank: number;
  readonly level: Level;
}

export interface IndexedScale {
  readonly name: string;
  /** From the worst to the best. */
  readonly levels: readonly IndexedLevel[];
  readonly byName: ReadonlyMap<string, IndexedLevel>;
  readonly worst: IndexedLevel;
  readonly best: IndexedLevel;
}

/** @throws RangeError where the scale has no level, which no framework that passed its checks has. */
export function indexScale(scale: Scale): IndexedScale {
  const scored = scale.levels.map((level) => ({ level, score: exactDecimal(level.score) }));
  scored.sort((a, b) => compare(a.score, b.score));
  const levels: IndexedLevel[] = [];
  for (const { level, score } of scored) {
    const previous = levels.at(-1);
    const rank = previous === undefined ? 0 : previous.rank + (compare(previous.score, score) === 0 ? 0 : 1);
    levels.push({ name: level.name, score, rank, level });
  }
  const worst = levels[0];
  const best = levels.at(-1);
  if (worst === undefined || best === undefined)
    throw new RangeError(`The scale ${scale.name} has no levels.`);
  return {
    name: scale.name,
    levels,
    byName: new Map(levels.map((level) => [level.name, level])),
    worst,
    best,
  };
}

export function worse(a: IndexedLevel, b: IndexedLevel): IndexedLevel {
  return a.rank <= b.rank ? a : b;
}
