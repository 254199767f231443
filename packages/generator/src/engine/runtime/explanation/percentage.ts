import type { Boundary, Counts, Figure, TraceEntry } from '@yardstick/model';
import type { Band, Edge, WholePercentages } from '../bands.js';
import {
  decimal,
  distance,
  inLowestTerms,
  isAtLeast,
  percentage,
  printed,
  roundHalfUp,
  type Fraction,
} from '../fraction.js';
import { ByCounts } from './by-counts.js';
import { frozen, start, type Subject } from './subject.js';

type Banded = Pick<TraceEntry, 'figure' | 'band' | 'boundaries'>;

/** Explains each whole percentage: the band it falls in and how far it is from the levels on both sides. */
export function explainPercentages(subject: Subject, percentages: WholePercentages): readonly TraceEntry[] {
  return bandedPercentages(percentages).map((banded, percent) =>
    // What is banded is frozen already.
    Object.freeze({ ...start(subject, percentages.bands[percent]?.level), ...banded }),
  );
}

/** The part that is the same for every item with the banding. */
function bandedPercentages(percentages: WholePercentages): readonly Banded[] {
  const known = bandedBy.get(percentages);
  if (known !== undefined) return known;
  const made = percentages.bands.map((band, percent): Banded =>
    frozen({ figure: { value: percent }, ...(band && inBand(band, decimal(percent))) }),
  );
  bandedBy.set(percentages, made);
  return made;
}

const bandedBy = new Map<WholePercentages, readonly Banded[]>();

/** Explains counts, of at least one relevant case. */
export function explainCounts(subject: Subject, percentages: WholePercentages, counts: Counts): TraceEntry {
  const known = countedBy.get(percentages) ?? new ByCounts();
  countedBy.set(percentages, known);
  const { level, banded } = known.of(counts, () => bandedCounts(percentages, counts));
  return Object.freeze({ ...start(subject, level), ...banded });
}

interface BandedCounts {
  readonly level: number | undefined;
  readonly banded: Banded;
}

const countedBy = new Map<WholePercentages, ByCounts<BandedCounts>>();

/** The part that is the same for every item with the banding. */
function bandedCounts({ banding, rounding }: WholePercentages, counts: Counts): BandedCounts {
  const exact = percentage(counts.yes, counts.of);
  const value = rounded(exact, rounding);
  const band = banding(exact);
  return {
    level: band?.level,
    banded: frozen({
      figure: figureOf(counts, exact, printed(value, Math.max(rounding ?? 0, 6))),
      ...(band && inBand(band, value, ({ at }) => casesTo(at, counts, rounding))),
    }),
  };
}

/** What counts come to. Where that is no whole number, the exact value is given as a fraction. */
export function figureOf({ yes, of }: Counts, exact: Fraction, value: number): Figure {
  const fraction = inLowestTerms(exact);
  return { yes, of, value, ...(fraction !== undefined && { exact: fraction }) };
}

/** The band of a value, and the edges on both sides of it. */
export function inBand(
  { range, words, lower, upper }: Band,
  value: Fraction,
  casesToEdge?: (edge: Edge) => number | undefined,
): Pick<TraceEntry, 'band' | 'boundaries'> {
  const boundary = (edge: Edge): Boundary => {
    const cases = casesToEdge?.(edge);
    return {
      at: edge.at,
      level: edge.level,
      points: printed(distance(value, edge.at)),
      ...(cases !== undefined && { cases }),
    };
  };
  return {
    band: { range, ...(words !== undefined && { words }) },
    ...((lower ?? upper) && {
      boundaries: { ...(lower && { lower: boundary(lower) }), ...(upper && { upper: boundary(upper) }) },
    }),
  };
}

function rounded(value: Fraction, decimals: number | null): Fraction {
  return decimals === null ? value : roundHalfUp(value, decimals);
}

/** The least number of cases that, answered the other way, bring counts to the other side of an edge, if any number does. */
function casesTo(at: number, { yes, of }: Counts, decimals: number | null): number | undefined {
  const isAbove = (count: number): boolean => isAtLeast(rounded(percentage(count, of), decimals), at);
  const above = isAbove(yes);
  const crosses = (cases: number): boolean => isAbove(above ? yes - cases : yes + cases) !== above;
  let [tooFew, enough] = [0, above ? yes : of - yes];
  if (!crosses(enough)) return undefined;
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (crosses(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
