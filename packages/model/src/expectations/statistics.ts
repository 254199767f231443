import type { Statistic } from '../framework.js';
import type { StatisticValue } from '../inspection.js';
import type { Comparison } from './compare-expectation.js';

/** A published statistic beside the one that was entered: the value, and those comparators that are expected. */
export function compareStatistic(
  published: StatisticValue,
  found: StatisticValue | undefined,
  unit: Statistic['unit'],
): Comparison {
  const { average, range } = published;
  const agrees =
    found?.value === published.value &&
    (average === undefined || found.average === average) &&
    (range === undefined || (found.range?.[0] === range[0] && found.range[1] === range[1]));
  const alike = found && {
    value: found.value,
    ...(average !== undefined && found.average !== undefined && { average: found.average }),
    ...(range !== undefined && found.range !== undefined && { range: found.range }),
  };
  return {
    agrees,
    published: inWords(published, unit),
    found: alike ? inWords(alike, unit) : 'nothing',
    from: 'entered',
  };
}

/** `9% (average 53%, range 13% to 84%)`. */
function inWords({ value, average, range }: StatisticValue, unit: Statistic['unit']): string {
  const figure = (number: number): string => `${number}${unit === 'percent' ? '%' : ''}`;
  const comparators = [
    ...(average === undefined ? [] : [`average ${figure(average)}`]),
    ...(range === undefined ? [] : [`range ${figure(range[0])} to ${figure(range[1])}`]),
  ];
  return comparators.length === 0 ? figure(value) : `${figure(value)} (${comparators.join(', ')})`;
}
