import type { FormEngine } from './engine.js';
import type { WorkbookWords } from './workbook/words.js';
import type { AllTexts } from './texts.js';
import { WorkbookForm } from './workbook/workbook-form.js';

export type { FormEngine } from './engine.js';

/** Starts the workbook on the page that the generator made for it. */
export function start(engine: FormEngine, texts: AllTexts<WorkbookWords>): void {
  void new WorkbookForm(engine, texts).start();
}
