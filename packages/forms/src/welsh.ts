import { welshCaseWords } from './case-form/welsh.js';
import type { CaseWords } from './case-form/words.js';
import { welshWords } from './page/welsh.js';
import type { Words } from './page/words.js';
import { welshWorkbookWords } from './workbook/welsh.js';
import type { WorkbookWords } from './workbook/words.js';

/** What the forms say, in one language. */
export interface FormWords {
  readonly page: Words;
  readonly cases: CaseWords;
  readonly workbook: WorkbookWords;
}

/** For pages that can be shown in Welsh. */
export const words: FormWords = { page: welshWords, cases: welshCaseWords, workbook: welshWorkbookWords };
