import type { Words } from '../words.js';
import { completion } from './completion.js';
import { figures } from './figures.js';
import { fixes } from './fixes.js';
import { forms } from './forms.js';
import { hints } from './hints.js';
import { hover } from './hover.js';
import { keywords } from './keywords.js';
import { lenses } from './lenses.js';
import { links } from './links.js';
import { names } from './names.js';
import { outline } from './outline.js';
import { refactorings } from './refactorings.js';
import { renaming } from './renaming.js';
import { standing } from './standing.js';
import { vocabulary } from './vocabulary.js';

export const welsh: Words = {
  language: 'cy',
  completion,
  figures,
  fixes,
  forms,
  hints,
  hover,
  keywords,
  lenses,
  links,
  names,
  outline,
  refactorings,
  renaming,
  standing,
  vocabulary,
};
