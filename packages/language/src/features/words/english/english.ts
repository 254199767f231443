import type { Words } from '../words.js';
import { completion } from './completion.js';
import { figures } from './figures.js';
import { forms } from './forms.js';
import { hints } from './hints.js';
import { hover } from './hover.js';
import { keywords } from './keywords.js';
import { lenses } from './lenses.js';
import { names } from './names.js';
import { standing } from './standing.js';
import { vocabulary } from './vocabulary.js';

export const english: Words = {
  language: 'en',
  completion,
  figures,
  forms,
  hints,
  hover,
  keywords,
  lenses,
  names,
  standing,
  vocabulary,
};
