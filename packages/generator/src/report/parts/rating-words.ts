import type { Cell, Run } from '../../document/document.js';
import type { RatingView } from '../ratings-view.js';
import type { ReportWords } from '../report-words.js';

/** A rating as a report prints it, in the language of the report. */
export function ratingWords({ outcome, words: said }: RatingView, words: ReportWords): string {
  if (outcome === 'notRated') return words.notRated;
  return outcome === 'notGiven' ? words.notGiven : said;
}

/** A cell that shows a rating. */
export function ratingCell(rating: RatingView | undefined, words: ReportWords): Cell {
  if (!rating) return { paragraphs: [''] };
  return {
    paragraphs: [ratingWords(rating, words)],
    ...(rating.level && { place: rating.level.place }),
  };
}

/** A sentence that is in English whatever the language of the report is. */
export function inEnglish(text: string, language: string): Run {
  return language === 'en' ? { text } : { text, language: 'en' };
}

/** A figure in the language of the report: `16 of 20` is `16 o 20` in Welsh, and `61% to 100%` is `61% i 100%`. */
export function figureIn(language: string, figure: string): string {
  return language === 'cy' ? figure.replaceAll(' of ', ' o ').replaceAll(' to ', ' i ') : figure;
}
