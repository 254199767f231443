import {
  figureIn,
  joined,
  nameSaid,
  ratingSaid,
  sentence,
  type Inline,
  type Labels,
  type RatingView,
} from '@yardstick/generator/ratings';
import type { Words } from '../words/words.js';

/** A rating that is another one than before. */
export interface Moved {
  /** An item id, or `overall`. */
  readonly id: string;
  /** `3.2 Planning`, `Overall`. */
  readonly name: Inline;
  readonly before: Inline;
  readonly after: Inline;
  /** Whether it became better or worse, where both are levels of one scale. */
  readonly direction: 'better' | 'worse' | undefined;
}

interface Ratings {
  readonly ratings: ReadonlyMap<string, RatingView>;
}

/** What is rated otherwise, the overall first. A total that moved without another rating counts too. */
export function movedBetween(before: Ratings, after: Ratings, labels: Labels, say: Words): Moved[] {
  const ids = [...after.ratings.keys()].sort(
    (left, right) => Number(right === 'overall') - Number(left === 'overall'),
  );
  return ids.flatMap((id): Moved[] => {
    const [was, is] = [before.ratings.get(id), after.ratings.get(id)];
    if (!was || !is || (was.words === is.words && (id !== 'overall' || was.figure === is.figure))) return [];
    const [low, high] = [was.level?.place, is.level?.place];
    const direction =
      low === undefined || high === undefined || low === high ? undefined : high > low ? 'better' : 'worse';
    return [
      {
        id,
        name: id === 'overall' ? say.overall : nameSaid(id, labels),
        before: said(was, labels),
        after: said(is, labels),
        direction,
      },
    ];
  });
}

/** `Inadequate`; of a total `Requires improvement, 7 of 36`. */
function said({ id, level, words, figure }: RatingView, labels: Labels): Inline {
  const rating = level ? ratingSaid(id, level.name, labels) : words;
  return id === 'overall' && figure !== ''
    ? sentence`${rating}, ${figureIn(labels.language, figure)}`
    : rating;
}

/** One sentence for someone who cannot see what moved. */
export function movedInWords(moved: readonly Moved[], say: Words): Inline {
  if (moved.length === 0) return say.noChange;
  const shown = moved.slice(0, 5).map(({ name, before, after }) => say.nowIs(name, before, after));
  const more = moved.length - shown.length;
  return joined(more > 0 ? [...shown, say.andMore(more)] : shown, ' ');
}
