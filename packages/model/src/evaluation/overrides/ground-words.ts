import type { Ground } from '../../framework.js';

/** A ground as the language says it. */
export function groundWords(ground: Ground): string {
  switch (ground.ground) {
    case 'nearBoundary':
      return `within ${ground.points} ${ground.points === 1 ? 'point' : 'points'} of a boundary`;
    case 'casesChange':
      return ground.cases === 1 ? 'one case changes the rating' : `${ground.cases} cases change the rating`;
    case 'fewCases':
      return `${ground.cases} ${ground.cases === 1 ? 'case' : 'cases'} or fewer`;
  }
}
