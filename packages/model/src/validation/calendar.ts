/** From its first to its last month or day, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const DATE = /^(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2}))?$/;

/** Whether text is a month (`2019-09`) or a day (`2019-09-16`) of the calendar. */
export function isDate(text: string): boolean {
  const parts = DATE.exec(text)?.groups;
  if (parts === undefined) return false;
  const [year, month, day] = [parts['year'], parts['month'], parts['day'] ?? '1'].map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** A date, or two with a stroke between; `null` where it is neither. */
export function readPeriod(text: string): Period | null {
  const [from = '', to = from, ...more] = text.split('/', 3);
  return isDate(from) && isDate(to) && more.length === 0 ? { from, to } : null;
}

/** Whether one date is surely before the other: a month is not before a day of that month, nor after it. */
export function comesBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** How many days a month has; `month` counts from 1. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
