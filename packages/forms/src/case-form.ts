import { CaseForm } from './case-form/case-form.js';
import { addCaseWords } from './case-form/words.js';
import type { FormEngine } from './engine.js';
import { addWords } from './page/words.js';
import type { FormWords } from './welsh.js';

export type { FormEngine } from './engine.js';

/**
 * Starts the case assessment of a sample on the page that the generator made for it.
 *
 * @param welsh on a page that can be shown in Welsh
 */
export function start(engine: FormEngine, sample: string, welsh?: FormWords): void {
  if (welsh) {
    addWords('cy', welsh.page);
    addCaseWords('cy', welsh.cases);
  }
  void new CaseForm(engine, sample).start();
}
