import { bandRange, gapsOf, percentDomain, printedValue, type Banding, type Gap } from '@yardstick/model';
import type { Finding } from '../check-rule.js';
import type { ReadBanding } from './bandings.js';

/** A gap between two bands, said at the start of the upper one. */
export function gapBetween(
  { banding, nodeOf }: ReadBanding,
  { value, below, above }: Gap,
): Finding | undefined {
  if (!below || !above) return undefined;
  const { from } = above;
  return {
    node: nodeOf(above),
    property: 'lower',
    message: `${printedValue(value)} falls between "${bandRange(below)}" and "${bandRange(above)}": ${adviceFor(banding, value, from ?? 0)}.`,
    related: [{ node: nodeOf(below), message: `"${bandRange(below)}" ends before it.` }],
    data: { value: printedValue(value), below: from ?? null },
  };
}

function adviceFor(banding: Banding, value: Gap['value'], from: number): string {
  const below = `use "below ${from}"`;
  if (banding.measure === 'score') return value.denominator === 1n ? 'start or end a band there' : below;
  if (banding.decimals !== null) return `start or end a band there`;
  const decimals = Math.max(
    0,
    ...banding.bands.flatMap((band) => [decimalsIn(band.from), decimalsIn(band.to)]),
  );
  const left = gapsOf(banding, percentDomain(decimals)).some(({ above }) => above?.from === from);
  return left ? below : `say how the percentage is rounded, or ${below}`;
}

function decimalsIn(number: number | undefined): number {
  return String(number ?? 0).split('.')[1]?.length ?? 0;
}
