import type { Labels } from '@yardstick/generator/ratings';
import { counted, plain, type Boundary, type TraceEntry } from '@yardstick/model';

/** A boundary so near that a reader should know. */
export interface Near {
  readonly direction: 'up' | 'down';
  /** `3 points, or 2 cases, below Good`. */
  readonly words: string;
}

/** Within so many points of a percentage, where the framework does not say itself what is near. */
const nearPoints = 3;

/**
 * The boundaries near the figure of an item: within what a discretion calls near where one covers it; otherwise within 3 points of a
 * percentage or a score or two of a total, or where one case would do.
 */
export function nearBoundaries(entry: TraceEntry, labels: Labels): Near[] {
  const { upper, lower } = entry.boundaries ?? {};
  const rule = labels.ruleOf(entry.item);
  const isPercent = rule?.by === 'percentage' || rule?.by === 'share';
  const limit = declaredNear(entry.item, labels) ?? (isPercent ? nearPoints : rule?.by === 'mean' ? 0.25 : 2);
  const isNear = (boundary: Boundary | undefined): boundary is Boundary =>
    boundary !== undefined && (boundary.points <= limit || boundary.cases === 1);
  return [
    ...(isNear(upper)
      ? [
          {
            direction: 'up' as const,
            words: `${distance(upper)} below ${labels.rating(entry.item, upper.level)}`,
          },
        ]
      : []),
    ...(isNear(lower) ? [{ direction: 'down' as const, words: downwards(entry.item, lower, labels) }] : []),
  ];
}

function downwards(id: string, { at, level, points, cases }: Boundary, labels: Labels): string {
  const other = labels.rating(id, level);
  const fewer = cases === undefined ? '' : `; ${counted(cases, 'case')} fewer would make it ${other}`;
  if (points === 0) return `at the edge: below ${plain(at)} is ${other}${fewer}`;
  return `${inPoints(points)} above the edge to ${other}${fewer}`;
}

function distance({ points, cases }: Boundary): string {
  return cases === undefined ? inPoints(points) : `${inPoints(points)}, or ${counted(cases, 'case')},`;
}

function inPoints(points: number): string {
  return `${plain(points)} ${points === 1 ? 'point' : 'points'}`;
}

function declaredNear(id: string, { framework }: Labels): number | undefined {
  const declared = framework.discretions
    .filter(({ overall, ids }) => (id === 'overall' ? overall : ids.includes(id)))
    .flatMap(({ grounds }) => grounds)
    .flatMap((ground) => (ground.ground === 'nearBoundary' ? [ground.points] : []));
  return declared.length === 0 ? undefined : Math.max(...declared);
}
