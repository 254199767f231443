import type { Words } from './page/words.js';

/** What a form says while it is used, by the codes of languages; English is always there, and stands in for one that has no words. */
export interface AllTexts<FormWords extends Words = Words> extends Readonly<
  Record<string, FormWords | undefined>
> {
  readonly en: FormWords;
}
