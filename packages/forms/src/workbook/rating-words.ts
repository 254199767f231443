import type { Framework, TraceEntry } from '@yardstick/model';
import { levelLabel, shortFigure } from '../rating/labels.js';
import type { WorkbookWords } from './words.js';

/** What a rating rests on: counts, a percentage, a sum. */
export function figureWords({ figure, kind, rule }: TraceEntry, words: WorkbookWords): string {
  if (!figure) return '';
  const { yes, of, value, score, maximum } = figure;
  const shown = shortFigure(value);
  if (yes !== undefined && of !== undefined) return `${words.outOf(yes, of)} (${shown}%)`;
  if (score !== undefined && maximum !== undefined) {
    const sum = words.outOf(score, maximum);
    return rule.includes(' share ') ? `${sum} (${shown}%)` : rule.includes(' mean ') ? shown : sum;
  }
  return kind === 'overall' ? shown : `${shown}%`;
}

/** Nearer than this many points, where the framework names no distance of its own, a boundary is worth a look. */
const NEAR_PERCENT = 2;
const NEAR_SCORE = 1;
const NEAR_MEAN = 0.1;

/** The boundaries that are near: by points, or by one case. */
export function nearWords(
  { boundaries, figure, rule }: TraceEntry,
  framework: Framework,
  words: WorkbookWords,
): string {
  const declared = framework.discretions.flatMap(({ grounds }) =>
    grounds.flatMap((ground) => (ground.ground === 'nearBoundary' ? [ground.points] : [])),
  );
  const isTotal = figure?.score !== undefined && !rule.includes(' share ');
  const near = isTotal
    ? rule.includes(' mean ')
      ? NEAR_MEAN
      : NEAR_SCORE
    : Math.max(NEAR_PERCENT, ...declared);
  return [boundaries?.lower, boundaries?.upper]
    .flatMap((edge) => {
      if (!edge || !(edge.cases === 1 || edge.points <= near)) return [];
      const level = levelLabel(framework, edge.level);
      return [edge.cases === undefined ? words.points(edge.points, level) : words.cases(edge.cases, level)];
    })
    .join('; ');
}
