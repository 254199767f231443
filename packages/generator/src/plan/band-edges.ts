import type { Band } from '@yardstick/model';

/** Where a better or a worse level begins: the least value of the better of two bands, and the level on the other side. */
export interface Edge {
  readonly at: number;
  readonly level: string;
}

export interface Edges {
  readonly lower?: Edge;
  readonly upper?: Edge;
}

/** The edges of each band, in the order given. Neighbouring bands of one level have no edge between them. */
export function edgesOf(bands: readonly Band[]): Edges[] {
  const ascending = [...bands].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity) || 0);
  return bands.map((band) => {
    const place = ascending.indexOf(band);
    const lower = lowerEdge(ascending, place);
    const above = ascending.slice(place + 1).find(({ level }) => level !== band.level);
    return {
      ...(lower !== undefined && { lower }),
      ...(above?.from !== undefined && { upper: { at: above.from, level: above.level } }),
    };
  });
}

function lowerEdge(ascending: readonly Band[], place: number): Edge | undefined {
  for (let at = place; at > 0; at--) {
    const [band, below] = [ascending[at], ascending[at - 1]];
    if (band?.from === undefined || below === undefined) return undefined;
    if (below.level !== band.level) return { at: band.from, level: below.level };
  }
  return undefined;
}
