import type { FormEngine } from './engine.js';
import { addWords } from './page/words.js';
import type { FormWords } from './welsh.js';
import { WorkbookForm } from './workbook/workbook-form.js';
import { addWorkbookWords } from './workbook/words.js';

export type { FormEngine } from './engine.js';

/**
 * Starts the workbook on the page that the generator made for it.
 *
 * @param welsh on a page that can be shown in Welsh
 */
export function start(engine: FormEngine, welsh?: FormWords): void {
  if (welsh) {
    addWords('cy', welsh.page);
    addWorkbookWords('cy', welsh.workbook);
  }
  void new WorkbookForm(engine).start();
}
