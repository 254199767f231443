/** Four colours that readers of ratings know, from the worst level to the best; levels in between mix their neighbours. */
const stops = ['--level-worst', '--level-poor', '--level-good', '--level-best'] as const;

/**
 * The colour of a level, for the style property `--level`. The name of the level always stands beside it: colour alone says nothing
 * here.
 *
 * @param place from 0 for the worst level of its scale to 1 for the best
 */
export function levelColour(place: number): Readonly<Record<string, string>> {
  const along = Math.min(1, Math.max(0, place)) * (stops.length - 1);
  const low = Math.min(stops.length - 2, Math.floor(along));
  const share = Math.round((along - low) * 100);
  return {
    '--level': `color-mix(in oklab, var(${stops[low] ?? ''}), var(${stops[low + 1] ?? ''}) ${share}%)`,
  };
}
