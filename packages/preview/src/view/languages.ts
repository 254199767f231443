import type { Text } from '@yardstick/model';

/** The language that a text is shown in, where the page may be in another: its author wrote it in English first. */
export function languageOf(text: Text | undefined, language: string | undefined): string | undefined {
  if (language === undefined) return undefined;
  return text && Object.hasOwn(text.translations ?? {}, language) ? language : 'en';
}

/** The name of a language for people who read another: `Welsh` of `cy` in English, `Cymraeg` in Welsh. */
export function languageName(code: string, inLanguage: string): string {
  // Browsers name no languages in Welsh.
  if (code === 'cy' && inLanguage === 'cy') return 'Cymraeg';
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
