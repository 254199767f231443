import type { Text } from '@yardstick/model';
import type { Inline, Run } from '../document/document.js';

/** A text with its translations beside it, each in its language: `Safe / Diogel`. */
export function besides({ text, translations = {} }: Text, form: Partial<Run> = {}): readonly Run[] {
  return [
    { ...form, text },
    ...Object.entries(translations).flatMap(([language, translated]) => [
      { text: ' / ' },
      { ...form, text: translated, language },
    ]),
  ];
}

/** A text and its translations, a paragraph each. */
export function paragraphsOf({ text, translations = {} }: Text, form: Partial<Run> = {}): readonly Inline[] {
  return [
    [{ ...form, text }],
    ...Object.entries(translations).map(([language, translated]): Inline => [
      { ...form, text: translated, language },
    ]),
  ];
}
