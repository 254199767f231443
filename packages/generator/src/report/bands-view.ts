import { bandRange, printedNumber, reach, type Band, type Banding } from '@yardstick/model';
import { figureIn } from './figure-in.js';
import type { Labels } from './labels.js';
import { placeOf } from './level-place.js';

/** The bands that a figure falls in, from the lowest values to the highest, and the ends of the axis that they lie on. */
export interface BandsView {
  readonly least: number;
  readonly most: number;
  /** `%` or nothing. */
  readonly unit: '%' | '';
  readonly bands: readonly BandView[];
}

export interface BandView {
  /** As the framework writes it, with its unit: `65 to 79%`, `80% or more`. */
  readonly range: string;
  /** Included; on the axis, so the first begins at its least value. */
  readonly from: number;
  /** Where the next one begins, or the axis ends. */
  readonly to: number;
  readonly level: string;
  /** The level as printed. */
  readonly label: string;
  /** The published words for the band ("Reasonable majority"). */
  readonly words?: string;
  /** From 0 for the worst level of the scale to 1 for the best. */
  readonly place: number;
}

/** The bands of what is counted or added up for an item, or for `overall`; absent where nothing is. */
export function bandsOf(id: string, labels: Labels): BandsView | undefined {
  const rule = labels.ruleOf(id);
  if (!rule || !('banding' in rule)) return undefined;
  const banding = labels.framework.bandings.find(({ name }) => name === rule.banding);
  if (!banding || banding.bands.length === 0) return undefined;
  const { least, most } = ends(id, banding, labels);
  const ascending = [...banding.bands].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  const scale = labels.scaleOf(id);
  const unit = banding.measure === 'percent' ? '%' : '';
  const bands = ascending.map((band, index): BandView => {
    const words = band.words && labels.say(band.words);
    return {
      range: figureIn(labels.language, withUnit(bandRange(band), unit)),
      from: band.from ?? least,
      to: ascending[index + 1]?.from ?? most,
      level: band.level,
      label: labels.rating(id, band.level),
      ...(words !== undefined && { words }),
      place: placeOf(band.level, scale),
    };
  });
  return { least, most, unit, bands };
}

/** The unit stands at the last number: `50 to 64%`, `80% or more`. */
export function withUnit(range: string, unit: string): string {
  return range.replace(/\d(?=\D*$)/, (digit) => `${digit}${unit}`);
}

/** Percentages lie between 0 and 100; what a rule adds up, between the least and the most that it can reach. */
function ends(
  id: string,
  banding: Banding,
  { framework }: Labels,
): { readonly least: number; readonly most: number } {
  const written = banding.bands
    .flatMap(({ from, to }: Band) => [from, to])
    .filter((edge) => edge !== undefined);
  if (banding.measure === 'percent') return { least: 0, most: 100 };
  const domain = reach(framework, id);
  const [low, high] =
    domain?.kind === 'values' ? [domain.values[0], domain.values.at(-1)] : [domain?.least, domain?.most];
  const reached = [low, high].filter((end) => end !== undefined).map((end) => printedNumber(end));
  return { least: Math.min(...written, ...reached), most: Math.max(...written, ...reached) };
}
