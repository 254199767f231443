import type { CompletionWords } from './completion.js';
import type { FigureWords } from './figures.js';
import type { FixWords } from './fixes.js';
import type { FormWords } from './forms.js';
import type { HintWords } from './hints.js';
import type { HoverWords } from './hover.js';
import type { KeywordWords } from './keywords.js';
import type { LensWords } from './lenses.js';
import type { LinkWords } from './links.js';
import type { NameWords } from './names.js';
import type { OutlineWords } from './outline.js';
import type { RefactoringWords } from './refactorings.js';
import type { RenamingWords } from './renaming.js';
import type { StandingWords } from './standing.js';
import type { VocabularyWords } from './vocabulary.js';

/**
 * What features say of their own around what an author wrote, in one language: a table an area. A language that lacks a word does not
 * compile. Words of the language Yardstick are quoted as files have them.
 */
export interface Words {
  /** The code of the language, by which the texts of a framework are chosen too. */
  readonly language: string;
  readonly completion: CompletionWords;
  readonly figures: FigureWords;
  readonly fixes: FixWords;
  readonly forms: FormWords;
  readonly hints: HintWords;
  readonly hover: HoverWords;
  readonly keywords: KeywordWords;
  readonly lenses: LensWords;
  readonly links: LinkWords;
  readonly names: NameWords;
  readonly outline: OutlineWords;
  readonly refactorings: RefactoringWords;
  readonly renaming: RenamingWords;
  readonly standing: StandingWords;
  readonly vocabulary: VocabularyWords;
}
