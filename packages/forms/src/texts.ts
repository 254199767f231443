import type { CaseWords } from './case-form/words.js';
import type { Words } from './page/words.js';
import type { WorkbookWords } from './workbook/words.js';

/** What the forms say while they are used, in one language. */
export interface Texts {
  readonly page: Words;
  readonly cases: CaseWords;
  readonly workbook: WorkbookWords;
}

/** The languages of a page by their codes; English is always among them, and stands in for one that the project has no words in. */
export interface AllTexts extends Readonly<Record<string, Texts | undefined>> {
  readonly en: Texts;
}

export function textsIn(texts: AllTexts, language: string): Texts {
  return (Object.hasOwn(texts, language) ? texts[language] : undefined) ?? texts.en;
}
