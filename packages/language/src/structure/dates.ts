const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Why a month or day as written (`2019-09`, `2019-09-16`) is none of the calendar. Nothing: it is one. */
export function whyNoDate(date: string): string | undefined {
  const [year = 0, month = 0, day] = date.split('-').map(Number);
  const name = monthNames[month - 1];
  if (name === undefined) return 'months go from 01 to 12';
  if (day === undefined) return undefined;
  const days = daysIn(year, month);
  return day >= 1 && day <= days ? undefined : `${name} ${year} has the days 01 to ${days}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether one date is surely before another. A month and a day in it are neither before nor after each other. */
export function isBefore(earlier: string, later: string): boolean {
  const precision = Math.min(earlier.length, later.length);
  return earlier.slice(0, precision) < later.slice(0, precision);
}

/** Whether a date falls in a time of which the first and the last month or day are included. */
export function covers({ from, to }: { readonly from: string; readonly to?: string }, date: string): boolean {
  return !isBefore(date, from) && (to === undefined || !isBefore(to, date));
}
