import { welshCaseWords } from './case-form/welsh.js';
import { welshWords } from './page/welsh.js';
import type { Texts } from './texts.js';
import { welshWorkbookWords } from './workbook/welsh.js';

/** What the forms say in Welsh. Data of a page, like its questions: pages carry the languages that they can be shown in. */
export const texts: Texts = {
  page: welshWords,
  cases: welshCaseWords,
  workbook: welshWorkbookWords,
};
