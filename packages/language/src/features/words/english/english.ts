import type { Words } from '../words.js';
import { figures } from './figures.js';
import { hints } from './hints.js';
import { lenses } from './lenses.js';
import { names } from './names.js';

export const english: Words = { language: 'en', names, figures, lenses, hints };
