import { CaseForm } from './case-form/case-form.js';
import type { FormEngine } from './engine.js';
import type { CaseWords } from './case-form/words.js';
import type { AllTexts } from './texts.js';

export type { FormEngine } from './engine.js';

/** Starts the case assessment of a sample on the page that the generator made for it. */
export function start(engine: FormEngine, texts: AllTexts<CaseWords>, sample: string): void {
  void new CaseForm(engine, texts, sample).start();
}
