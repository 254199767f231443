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
