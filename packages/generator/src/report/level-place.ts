import type { Scale } from '@yardstick/model';

/** Where a level stands on its scale, from 0 for the worst to 1 for the best; 1 where the scale has only one. */
export function placeOf(level: string, scale: Scale | undefined): number {
  const scores = scale?.levels.map(({ score }) => score) ?? [];
  const score = scale?.levels.find(({ name }) => name === level)?.score;
  const worst = Math.min(...scores);
  const span = Math.max(...scores) - worst;
  return score === undefined || span === 0 ? 1 : (score - worst) / span;
}
