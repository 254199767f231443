import { compare, type Rational } from '../arithmetic/rational.js';
import type { Band, Banding, Scale } from '../framework.js';
import { byLowerBound, edgesOf, type BandEdges } from '../indexing/banding.js';
import { valueIn, type Domain, type Stretch } from './domain.js';

/** A value that no band holds, and the bands on its two sides. */
export interface Gap {
  readonly value: Rational;
  readonly below: Band | null;
  readonly above: Band | null;
}

/** A value that two bands hold. */
export interface Overlap {
  readonly value: Rational;
  readonly lower: Band;
  readonly upper: Band;
}

/** A better value that gives a worse level. */
export interface Disorder {
  /** In the lower band, which gives the better level. */
  readonly value: Rational;
  readonly lower: Band;
  /** In the upper band, which gives the worse one. */
  readonly better: Rational;
  readonly upper: Band;
}

interface EdgedBand extends BandEdges {
  readonly band: Band;
}

/** Every stretch of the domain that no band holds, each with one of its values. */
export function gapsOf(banding: Banding, domain: Domain): Gap[] {
  const gaps: Gap[] = [];
  let below: EdgedBand | null = null;
  for (const above of ascending(banding)) {
    addGap(below, above);
    if (below === null || endsBefore(below, above)) below = above;
  }
  addGap(below, null);
  return gaps;

  function addGap(lower: EdgedBand | null, upper: EdgedBand | null): void {
    if (lower !== null && lower.to === null) return;
    if (upper !== null && upper.from === null) return;
    const value = valueIn(domain, {
      low: lower?.to ?? null,
      lowIncluded: lower !== null && !lower.toIncluded,
      high: upper?.from ?? null,
      highIncluded: false,
    });
    if (value !== null) gaps.push({ value, below: lower?.band ?? null, above: upper?.band ?? null });
  }
}

/** Every band that holds a value which a band below it holds too. */
export function overlapsOf(banding: Banding, domain: Domain): Overlap[] {
  const overlaps: Overlap[] = [];
  let furthest: EdgedBand | null = null;
  for (const upper of ascending(banding)) {
    if (furthest !== null) {
      const end = endsBefore(furthest, upper) ? furthest : upper;
      const shared = { low: upper.from, lowIncluded: true, high: end.to, highIncluded: end.toIncluded };
      const value = valueIn(domain, shared);
      if (value !== null) overlaps.push({ value, lower: furthest.band, upper: upper.band });
    }
    if (furthest === null || endsBefore(furthest, upper)) furthest = upper;
  }
  return overlaps;
}

/** The bands that no value of the domain falls in, in the order declared. */
export function unreachedBands(banding: Banding, domain: Domain): Band[] {
  return banding.bands.filter((band) => valueIn(domain, stretchOf(edgesOf(band))) === null);
}

/** Every place where a higher value gives a worse level than the band below it. */
export function disorderOf(banding: Banding, scale: Scale, domain: Domain): Disorder[] {
  const scores = new Map(scale.levels.map(({ name, score }) => [name, score]));
  const bands = ascending(banding);
  return bands.flatMap((upper, place): Disorder[] => {
    const lower = bands[place - 1];
    if (lower === undefined) return [];
    const [worse, better] = [scores.get(upper.band.level), scores.get(lower.band.level)];
    if (worse === undefined || better === undefined || worse >= better) return [];
    const value = valueIn(domain, stretchOf(lower));
    const higher = valueIn(domain, stretchOf(upper));
    if (value === null || higher === null || compare(value, higher) >= 0) return [];
    return [{ value, lower: lower.band, better: higher, upper: upper.band }];
  });
}

export function stretchOf({ from, to, toIncluded }: BandEdges): Stretch {
  return { low: from, lowIncluded: true, high: to, highIncluded: toIncluded };
}

function ascending(banding: Banding): EdgedBand[] {
  return banding.bands.map((band) => ({ band, ...edgesOf(band) })).sort(byLowerBound);
}

function endsBefore(a: BandEdges, b: BandEdges): boolean {
  if (a.to === null || b.to === null) return a.to !== null;
  const order = compare(a.to, b.to);
  return order < 0 || (order === 0 && !a.toIncluded && b.toIncluded);
}
