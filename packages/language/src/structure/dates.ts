import { comesBefore, daysIn, monthNames } from '@yardstick/model';

/** Why a month or day as written (`2019-09`, `2019-09-16`) is none of the calendar. Nothing: it is one. */
export function whyNoDate(date: string): string | undefined {
  const [year = 0, month = 0, day] = date.split('-').map(Number);
  const name = monthNames[month - 1];
  if (name === undefined) return 'months go from 01 to 12';
  if (day === undefined) return undefined;
  const days = daysIn(year, month);
  return day >= 1 && day <= days ? undefined : `${name} ${year} has the days 01 to ${days}`;
}

/** Whether a date falls in a time of which the first and the last month or day are included. */
export function covers({ from, to }: { readonly from: string; readonly to?: string }, date: string): boolean {
  return !comesBefore(date, from) && (to === undefined || !comesBefore(to, date));
}
