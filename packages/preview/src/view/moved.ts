import type { Labels, RatingView } from '@yardstick/generator/ratings';

/** A rating that is another one than before. */
export interface Moved {
  /** An item id, or `overall`. */
  readonly id: string;
  /** `3.2 Planning`, `Overall`. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** Whether it became better or worse, where both are levels of one scale. */
  readonly direction: 'better' | 'worse' | undefined;
}

interface Ratings {
  readonly ratings: ReadonlyMap<string, RatingView>;
}

/** What is rated otherwise, the overall first. A total that moved without another rating counts too. */
export function movedBetween(before: Ratings, after: Ratings, labels: Labels): Moved[] {
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
        name: id === 'overall' ? 'Overall' : labels.nameOf(id),
        before: said(was),
        after: said(is),
        direction,
      },
    ];
  });
}

/** `Inadequate`; of a total `Requires improvement, 7 of 36`. */
function said({ id, words, figure }: RatingView): string {
  return id === 'overall' && figure !== '' ? `${words}, ${figure}` : words;
}

/** One sentence for someone who cannot see what moved. */
export function movedInWords(moved: readonly Moved[]): string {
  if (moved.length === 0) return 'No rating changes.';
  const shown = moved.slice(0, 5).map(({ name, before, after }) => `${name}: ${before} becomes ${after}.`);
  const more = moved.length - shown.length;
  return more > 0 ? `${shown.join(' ')} And ${more} more.` : shown.join(' ');
}
