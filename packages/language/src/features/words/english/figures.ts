import { plain } from '@yardstick/model';
import type { FigureWords } from '../figures.js';

export const figures: FigureWords = {
  notRated: 'not rated',
  figure: (inEnglish) => inEnglish,
  noWords: 'no words',
  points: (count) => `${plain(count)} ${count === 1 ? 'point' : 'points'}`,
};
