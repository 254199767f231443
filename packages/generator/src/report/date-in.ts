import { inWords, type DateWords } from '@yardstick/model';

/** A dash and no word between two dates: `i` would soften the month after it. */
const welsh: DateWords = {
  months: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
  to: ' – ',
};

/** A date, or some time from one to another, in the language of a report: `2019-09` is `Medi 2019` in Welsh. */
export function dateIn(language: string | undefined, date: string): string {
  return language === 'cy' ? inWords(date, welsh) : inWords(date);
}
