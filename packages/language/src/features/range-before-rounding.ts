import type { Band, Banding } from '@yardstick/model';

/**
 * Which values a band holds before they are rounded, where rounding makes that another range than the one written: `65 to 79` rounded
 * to whole is `64.5 to below 79.5`, and `64.2 to 64.6` is `nothing`. Halves are rounded up, so a band begins half a step below its
 * first value.
 */
export function rangeBeforeRounding({ decimals, measure }: Banding, band: Band): string | undefined {
  if (decimals === null || decimals > 10) return undefined;
  const size = 10 ** decimals;
  const steps = (value: number): number => Number((value * size).toFixed(6));
  const edge = (step: number): number => Number(((step - 0.5) / size).toFixed(decimals + 1));
  const { from, to, toIncluded } = band;
  const least = from === undefined ? undefined : edge(Math.ceil(steps(from)));
  const above =
    to === undefined
      ? undefined
      : edge(toIncluded === true ? Math.floor(steps(to)) + 1 : Math.ceil(steps(to)));
  // No percentage is below 0 or above 100.
  const start = least !== undefined && measure === 'percent' && least < 0 ? 0 : least;
  const bottom = start ?? (measure === 'percent' ? 0 : -Infinity);
  const isTop = above !== undefined && measure === 'percent' && above > 100;
  if (above !== undefined && above <= bottom) return 'nothing';
  if (start === undefined) return above === undefined || isTop ? undefined : `below ${above}`;
  if (above === undefined) return `${start} or more`;
  return isTop ? `${start} to 100` : `${start} to below ${above}`;
}
