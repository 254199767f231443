import type { Framework, Text } from '@yardstick/model';
import { Html, markup } from '../encoding/html.js';

/** Writes a text so that the page can show it in another language in its place. */
export type Say = (text: Text) => Html;

/** The languages that a framework is translated into, beside the one it is written in, by their codes. */
export function languagesOf(framework: Framework): readonly string[] {
  const found = new Set<string>();
  collect(framework, found);
  return [...found].filter((code) => /^[a-z]{2}$/.test(code)).sort();
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, held] of Object.entries(value as Readonly<Record<string, unknown>>)) {
    if (key === 'translations' && typeof held === 'object' && held !== null) {
      for (const code of Object.keys(held)) found.add(code);
    } else {
      collect(held, found);
    }
  }
}

/**
 * The translations travel in an attribute beside the text, so that what a screen reader names a control by is always in one
 * language. A text without a translation carries none, and the page then says that it is in English.
 */
export function sayer(languages: readonly string[]): Say {
  if (languages.length === 0) return ({ text }) => markup`${text}`;
  return (text) => markup`<span data-tr="${translationsJson(text, languages)}">${text.text}</span>`;
}

/** The translations of a text as JSON, for the attribute `data-tr` of an element that holds nothing but the text. */
export function translationsJson({ translations = {} }: Text, languages: readonly string[]): string {
  return JSON.stringify(
    Object.fromEntries(
      languages.flatMap((code) => {
        const translated = Object.hasOwn(translations, code) ? translations[code] : undefined;
        return translated === undefined ? [] : [[code, translated]];
      }),
    ),
  );
}

/** A text in a language, or as it was written where it is not translated. */
export function textIn({ text, translations = {} }: Text, language: string): string {
  return (Object.hasOwn(translations, language) ? translations[language] : undefined) ?? text;
}

/** What a page calls each language, in that language. */
const names = new Map([
  ['en', 'English'],
  ['cy', 'Cymraeg'],
  ['gd', 'Gàidhlig'],
  ['ga', 'Gaeilge'],
  ['fr', 'Français'],
]);

/** Switches the page from one language to another. Nothing at all where there is only one. */
export function languageNavigation(languages: readonly string[]): Html {
  if (languages.length === 0) return markup``;
  const items = ['en', ...languages].map(
    (code) => markup`
          <li class="govuk-language-navigation__list-item">
            <button type="button" class="govuk-language-navigation__link language" data-do="language" data-language="${code}" lang="${code}">${names.get(code) ?? code}</button>
          </li>`,
  );
  return markup`
      <nav class="govuk-language-navigation needs-script" aria-label="Language" lang="en">
        <ul class="govuk-language-navigation__list">${items}
        </ul>
      </nav>`;
}
