import { plain } from '@yardstick/model';
import type { RatedInspection } from './summary.js';

export interface StatisticRow {
  readonly title: string;
  readonly value: string;
  readonly average: string;
  readonly range: string;
  readonly target: string;
  readonly note?: string;
}

/** The statistics that were entered, in the order of the framework: the service's value beside its comparators. */
export function statisticRows({ labels, inspection }: RatedInspection): StatisticRow[] {
  const entered = inspection.statistics ?? {};
  return labels.framework.statistics.flatMap(({ name, title, unit, target, note }) => {
    const value = Object.hasOwn(entered, name) ? entered[name] : undefined;
    if (!value) return [];
    const figure = (number: number | undefined) =>
      number === undefined ? '' : `${plain(number)}${unit === 'percent' ? '%' : ''}`;
    const [lowest, highest] = value.range ?? [];
    return [
      {
        title: labels.say(title),
        value: figure(value.value),
        average: figure(value.average),
        range: value.range ? `${figure(lowest)} to ${figure(highest)}` : '',
        target: figure(target),
        ...(note && { note: labels.say(note) }),
      },
    ];
  });
}
