import { englishCaseWords } from './case-form/english.js';
import { englishWords } from './page/english.js';
import type { Texts } from './texts.js';
import { englishWorkbookWords } from './workbook/english.js';

/** What the forms say in English. Data of a page, like its questions: pages carry the languages that they can be shown in. */
export const texts: Texts = {
  page: englishWords,
  cases: englishCaseWords,
  workbook: englishWorkbookWords,
};
