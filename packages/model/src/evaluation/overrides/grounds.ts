import type { Ground } from '../../framework.js';
import type { Outcome, Ratings } from '../outcome.js';
import { casesChange } from './cases-change.js';
import { fewCases } from './few-cases.js';
import { nearBoundary, type Direction } from './near-boundary.js';

export function groundHolds(
  ratings: Ratings,
  outcome: Outcome,
  ground: Ground,
  direction: Direction,
): boolean {
  switch (ground.ground) {
    case 'nearBoundary':
      return nearBoundary(ratings, outcome, direction, ground.points);
    case 'casesChange':
      return casesChange(ratings, outcome, direction, ground.cases);
    case 'fewCases':
      return fewCases(ratings, outcome, ground.cases);
  }
}
