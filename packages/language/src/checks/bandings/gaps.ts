import { bandRange, gapsOf, percentDomain, printedValue, type Band, type Gap } from '@yardstick/model';
import type { Finding } from '../check-rule.js';
import { domainOf, type ReadBanding } from './bandings.js';

/** A gap between two bands, said at the start of the upper one. */
export function gapBetween(read: ReadBanding, gap: Gap): Finding | undefined {
  const { below, above, value } = gap;
  if (!below || !above) return undefined;
  const from = above.from ?? 0;
  const isWhole = value.denominator === 1n;
  const advice = isWhole ? 'start or end a band there' : `use "below ${from}"`;
  return findingBetween(read, gap, above, `${placeOf(gap)}: ${advice}.`);
}

/** A percentage beyond the lowest or the highest band. */
export function gapAtEnd({ nodeOf, banding }: ReadBanding, { value, below, above }: Gap): Finding {
  const number = printedValue(value);
  const lowest = above ?? banding.bands[0] ?? { level: '' };
  return below
    ? {
        node: nodeOf(below),
        property: 'upper',
        message: `${number} falls above "${bandRange(below)}", the highest band: write "${below.from ?? 0} or more".`,
        data: { value: number },
      }
    : {
        node: nodeOf(lowest),
        property: 'lower',
        message: `${number} falls below "${bandRange(lowest)}", the lowest band: ${lowestAdvice(lowest)}.`,
        data: { value: number },
      };
}

/**
 * The gaps that are there only because nothing says how a percentage is rounded. That is one mistake, however many bands it
 * parts; `above` are the bands over those gaps.
 */
export function roundingGap(read: ReadBanding): { finding: Finding; above: ReadonlySet<Band> } | undefined {
  const { banding } = read;
  if (banding.decimals !== null) return undefined;
  const decimals = Math.max(
    0,
    ...banding.bands.flatMap(({ from, to }) => [decimalsIn(from), decimalsIn(to)]),
  );
  const left = new Set(gapsOf(banding, percentDomain(decimals)).map(({ above }) => above));
  const closed = gapsOf(banding, domainOf(banding)).filter(
    ({ below, above }) => below && above && !left.has(above),
  );
  const [first, ...others] = closed;
  if (!first?.above) return undefined;
  const also = others.map(placeOf);
  const addition =
    also.length > 0 ? ` So does ${also.join(', and ').replaceAll(' falls between', ' between')}.` : '';
  const advice = `say how the percentage is rounded, or use "below ${first.above.from ?? 0}".`;
  return {
    finding: findingBetween(read, first, first.above, `${placeOf(first)}: ${advice}${addition}`, decimals),
    above: new Set(closed.flatMap(({ above }) => above ?? [])),
  };
}

function findingBetween(
  { nodeOf }: ReadBanding,
  { value, below }: Gap,
  above: Band,
  message: string,
  /** The decimals that the bands are written in, where rounding to them closes the gap. */
  rounded?: number,
): Finding {
  return {
    node: nodeOf(above),
    property: 'lower',
    message,
    ...(below && { related: [{ node: nodeOf(below), message: `"${bandRange(below)}" ends before it.` }] }),
    data: {
      value: printedValue(value),
      below: above.from ?? null,
      ...(rounded !== undefined && { rounded }),
    },
  };
}

/** `64.5 falls between "50 to 64" and "65 to 79"`. */
function placeOf({ value, below, above }: Gap): string {
  return `${printedValue(value)} falls between "${below ? bandRange(below) : ''}" and "${above ? bandRange(above) : ''}"`;
}

function lowestAdvice({ from, to, toIncluded }: Band): string {
  if (to === undefined) return `add a band "below ${from ?? 0}"`;
  return toIncluded ? `write "0 to ${to}"` : `write "below ${to}"`;
}

function decimalsIn(number: number | undefined): number {
  return String(number ?? 0).split('.')[1]?.length ?? 0;
}
