import { firstWhere } from '../arithmetic/first-where.js';
import { absolute, compare, subtract, type Rational } from '../arithmetic/rational.js';
import { asBanded, type IndexedBand, type IndexedBanding } from '../indexing/banding.js';
import type { IndexedLevel } from '../indexing/scale.js';
import type { RuleOutcome } from './outcome.js';
import { percentOf } from './percentage.js';

export interface ExactBoundary {
  /** The least value of the upper of the two bands. */
  readonly at: Rational;
  readonly level: IndexedLevel;
  readonly points: Rational;
  readonly cases?: number;
}

export interface Boundaries {
  readonly lower?: ExactBoundary;
  readonly upper?: ExactBoundary;
}

/**
 * How far a banded value is from the next level on each side: in points of the value as banded, and in the least number of
 * cases that would have to be answered the other way. Neighbouring bands of one level have no edge between them that matters.
 */
export function boundariesOf(outcome: RuleOutcome): Boundaries {
  const { band, banding, figure } = outcome;
  if (band === undefined || banding === undefined || figure === undefined) return {};
  const counts =
    figure.yes === undefined || figure.of === undefined ? null : { yes: figure.yes, of: figure.of };
  const lower = lowerEdge(banding, band);
  const upper = upperEdge(banding, band);
  return {
    ...(lower && { lower: boundary(lower, figure.banded, counts && casesDown(banding, lower.at, counts)) }),
    ...(upper && { upper: boundary(upper, figure.banded, counts && casesUp(banding, upper.at, counts)) }),
  };
}

interface Edge {
  readonly at: Rational;
  readonly level: IndexedLevel;
}

interface KnownCounts {
  readonly yes: number;
  readonly of: number;
}

function boundary({ at, level }: Edge, banded: Rational, cases: number | null): ExactBoundary {
  return { at, level, points: absolute(subtract(banded, at)), ...(cases !== null && { cases }) };
}

function lowerEdge({ ascending }: IndexedBanding, band: IndexedBand): Edge | null {
  let lowest = band;
  for (let place = ascending.indexOf(band) - 1; place >= 0; place -= 1) {
    const below = ascending[place];
    if (below === undefined || lowest.from === null) return null;
    if (below.level !== band.level) return { at: lowest.from, level: below.level };
    lowest = below;
  }
  return null;
}

function upperEdge({ ascending }: IndexedBanding, band: IndexedBand): Edge | null {
  const above = ascending.slice(ascending.indexOf(band) + 1).find((other) => other.level !== band.level);
  return above?.from == null ? null : { at: above.from, level: above.level };
}

function casesUp(banding: IndexedBanding, at: Rational, { yes, of }: KnownCounts): number | null {
  return firstWhere(1, of - yes, (cases) => reaches(banding, at, yes + cases, of));
}

function casesDown(banding: IndexedBanding, at: Rational, { yes, of }: KnownCounts): number | null {
  return firstWhere(1, yes, (cases) => !reaches(banding, at, yes - cases, of));
}

function reaches(banding: IndexedBanding, at: Rational, yes: number, of: number): boolean {
  return compare(asBanded(banding, percentOf(yes, of)), at) >= 0;
}

/** The least number of cases answered the other way that brings counts into a band; `null` where none does. */
export function casesInto(
  banding: IndexedBanding,
  band: IndexedBand,
  { yes, of }: KnownCounts,
): number | null {
  const banded = (count: number): Rational => asBanded(banding, percentOf(count, of));
  const { from, to } = band;
  const least = from === null ? 0 : firstWhere(0, of, (count) => compare(banded(count), from) >= 0);
  const above =
    to === null
      ? null
      : firstWhere(0, of, (count) => compare(banded(count), to) >= (band.toIncluded ? 1 : 0));
  const most = above === null ? of : above - 1;
  if (least === null || least > most) return null;
  return yes < least ? least - yes : Math.max(0, yes - most);
}
