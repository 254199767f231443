import { plain, printedNumber, reach, type Band, type Banding } from '@yardstick/model';
import type { LoweredFramework } from '../lowering/lower-framework.js';
import { soundFramework } from '../lowering/sound-framework.js';
import { modelRule } from './model-items.js';

/**
 * What the rule of an item, or of `overall`, can add up to: `0 to 36`, `25% to 100%`. Nothing for a rule that adds nothing up, or
 * that has a mistake.
 */
export function reachWords(lowered: LoweredFramework, id: string): string | undefined {
  const framework = soundFramework(lowered);
  const rule = modelRule(framework, id);
  if (rule?.by !== 'sum' && rule?.by !== 'mean' && rule?.by !== 'share') return undefined;
  const domain = reach(framework, id);
  if (!domain) return undefined;
  const ends =
    domain.kind === 'values' ? [domain.values[0], domain.values.at(-1)] : [domain.least, domain.most];
  const [least, most] = ends.map((end) =>
    end ? `${plain(printedNumber(end))}${rule.by === 'share' ? '%' : ''}` : '',
  );
  return least === most ? least : `${least ?? ''} to ${most ?? ''}`;
}

/**
 * Which values a band holds before they are rounded, where rounding makes that another range than the one written: `65 to 79` rounded
 * to whole is `64.5 to below 79.5`. Halves are rounded up, so a band begins half a step below its first value.
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
  const isTop = above !== undefined && measure === 'percent' && above > 100;
  if (start === undefined) return above === undefined || isTop ? undefined : `below ${above}`;
  if (above === undefined) return `${start} or more`;
  return isTop ? `${start} to 100` : `${start} to below ${above}`;
}
