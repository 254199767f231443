import { ratingSaid, type Inline, type Labels } from '@yardstick/generator/ratings';
import { plain, type Boundary, type TraceEntry } from '@yardstick/model';
import type { Words } from '../words/words.js';

/** A boundary so near that a reader should know. */
export interface Near {
  readonly direction: 'up' | 'down';
  /** `3 points, or 2 cases, below Good`. */
  readonly words: Inline;
}

/** Within so many points of a percentage, where the framework does not say itself what is near. */
const nearPoints = 3;

/**
 * The boundaries near the figure of an item: within what a discretion calls near where one covers it; otherwise within 3 points of a
 * percentage or a score or two of a total, or where one case would do.
 */
export function nearBoundaries(entry: TraceEntry, labels: Labels, { near }: Words): Near[] {
  const { upper, lower } = entry.boundaries ?? {};
  const rule = labels.ruleOf(entry.item);
  const isPercent = rule?.by === 'percentage' || rule?.by === 'share';
  const limit = declaredNear(entry.item, labels) ?? (isPercent ? nearPoints : rule?.by === 'mean' ? 0.25 : 2);
  const isNear = (boundary: Boundary | undefined): boundary is Boundary =>
    boundary !== undefined && (boundary.points <= limit || boundary.cases === 1);
  const level = (boundary: Boundary): Inline => ratingSaid(entry.item, boundary.level, labels);
  return [
    ...(isNear(upper)
      ? [{ direction: 'up' as const, words: near.below(upper.points, upper.cases, level(upper)) }]
      : []),
    ...(isNear(lower)
      ? [
          {
            direction: 'down' as const,
            words: near.above(lower.points, plain(lower.at), lower.cases, level(lower)),
          },
        ]
      : []),
  ];
}

function declaredNear(id: string, { framework }: Labels): number | undefined {
  const declared = framework.discretions
    .filter(({ overall, ids }) => (id === 'overall' ? overall : ids.includes(id)))
    .flatMap(({ grounds }) => grounds)
    .flatMap((ground) => (ground.ground === 'nearBoundary' ? [ground.points] : []));
  return declared.length === 0 ? undefined : Math.max(...declared);
}
