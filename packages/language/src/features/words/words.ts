import type { FigureWords } from './figures.js';
import type { HintWords } from './hints.js';
import type { LensWords } from './lenses.js';
import type { NameWords } from './names.js';

/**
 * What features say of their own around what an author wrote, in one language: a table an area. A language that lacks a word does not
 * compile. Words of the language Yardstick are quoted as files have them.
 */
export interface Words {
  /** The code of the language, by which the texts of a framework are chosen too. */
  readonly language: string;
  readonly names: NameWords;
  readonly figures: FigureWords;
  readonly lenses: LensWords;
  readonly hints: HintWords;
}
