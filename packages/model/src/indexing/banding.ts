import { compare, type Rational } from '../arithmetic/rational.js';
import { exactDecimal } from '../arithmetic/decimal.js';
import { roundHalfUp } from '../arithmetic/rounding.js';
import type { Band, Banding } from '../framework.js';
import type { IndexedLevel, IndexedScale } from './scale.js';

export interface BandEdges {
  /** Included; `null`: no lower bound. */
  readonly from: Rational | null;
  /** `null`: no upper bound. */
  readonly to: Rational | null;
  readonly toIncluded: boolean;
}

export interface IndexedBand extends BandEdges {
  readonly band: Band;
  readonly level: IndexedLevel;
  /** As the framework writes it: `65 to 79`. */
  readonly range: string;
}

export interface IndexedBanding {
  readonly name: string;
  readonly measure: 'percent' | 'score';
  readonly decimals: number | null;
  readonly scale: IndexedScale;
  /** As declared: of two bands that both hold a value, the first is meant. */
  readonly bands: readonly IndexedBand[];
  /** From the lowest values to the highest. */
  readonly ascending: readonly IndexedBand[];
}

/** @throws RangeError where a band leads to a level that is not on the scale. */
export function indexBanding(banding: Banding, scale: IndexedScale): IndexedBanding {
  const bands = banding.bands.map((band): IndexedBand => {
    const level = scale.byName.get(band.level);
    if (level === undefined) {
      throw new RangeError(`${banding.name} leads to ${band.level}, which is no level of ${scale.name}.`);
    }
    return {
      band,
      ...edgesOf(band),
      level,
      range: bandRange(band),
    };
  });
  const { name, measure, decimals } = banding;
  return { name, measure, decimals, scale, bands, ascending: [...bands].sort(byLowerBound) };
}

export function edgesOf(band: Band): BandEdges {
  return {
    from: band.from === undefined ? null : exactDecimal(band.from),
    to: band.to === undefined ? null : exactDecimal(band.to),
    toIncluded: band.toIncluded ?? false,
  };
}

/** How the language writes a band's range: `below 50`, `50 to 64`, `65 to below 80`, `80 or more`, `7`. */
export function bandRange(band: Band): string {
  const { from, to } = band;
  if (to === undefined) return from === undefined ? 'any' : `${from} or more`;
  if (from === undefined) return band.toIncluded === true ? `up to ${to}` : `below ${to}`;
  if (from === to && band.toIncluded === true) return String(from);
  return band.toIncluded === true ? `${from} to ${to}` : `${from} to below ${to}`;
}

/** The value as it is banded: after the rounding that the banding declares, or as it is. */
export function asBanded(banding: IndexedBanding, value: Rational): Rational {
  return banding.decimals === null ? value : roundHalfUp(value, banding.decimals);
}

/** The band that holds a value as banded; `undefined` where the author left a gap. */
export function bandOf(banding: IndexedBanding, banded: Rational): IndexedBand | undefined {
  return banding.bands.find((band) => holds(band, banded));
}

export function holds(band: BandEdges, value: Rational): boolean {
  if (band.from !== null && compare(value, band.from) < 0) return false;
  if (band.to === null) return true;
  const above = compare(value, band.to);
  return band.toIncluded ? above <= 0 : above < 0;
}

export function byLowerBound(a: BandEdges, b: BandEdges): number {
  if (a.from === null || b.from === null) return Number(b.from === null) - Number(a.from === null);
  return compare(a.from, b.from);
}
