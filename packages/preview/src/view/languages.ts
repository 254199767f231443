import type { Text } from '@yardstick/model';

/** The language that a text is shown in, where it is not the one that the author wrote first. */
export function languageOf(text: Text | undefined, language: string | undefined): string | undefined {
  const translations = text?.translations ?? {};
  return language !== undefined && Object.hasOwn(translations, language) ? language : undefined;
}

/** The name of a language for people who read English: `Welsh` of `cy`. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
