/** As people write them, January first. */
export const monthNames: readonly string[] = [
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
];

/** How a language says dates. */
export interface DateWords {
  readonly months: readonly string[];
  /** Between the first and the last day of some time. */
  readonly to: string;
}

const english: DateWords = { months: monthNames, to: ' to ' };

/** `2019-09` is September 2019, `2019-09-16` is 16 September 2019, and two of them with a slash are from the one to the other. */
export function inWords(date: string, { months, to }: DateWords = english): string {
  return date
    .split('/')
    .map((part) => {
      const [year = '', month, day] = part.split('-');
      const name = months[Number(month) - 1];
      if (name === undefined) return part;
      return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
    })
    .join(to);
}
