import type { Text } from '../../generated/ast.js';
import { markdownParagraphs, markdownText } from '../markdown.js';
import { said } from '../said.js';
import type { Words } from '../words/words.js';

/**
 * A text in the language of the words where it is in it, and under that as it was written and in other languages, each a paragraph that
 * begins with its language. Nothing where there is no text.
 */
export function textLines(text: Text | undefined, words: Words): string[] {
  const first = said(text, words);
  return typeof first === 'string' ? [markdownParagraphs(first), ...othersOf(text, words)] : [];
}

/** The first lines of a hover: `**Court** (cases)`, and under it the title in every language. */
export function headingLines(name: string, title: Text | undefined, noun: string, words: Words): string[] {
  return [
    `**${markdownText(name)}** (${noun})`,
    ...(said(title, words) === name ? [] : textLines(title, words)),
  ];
}

/** The same for an item, which is called by its number and its title: `**2.1.3 Keeping other people safe** (question)`. */
export function itemHeadingLines(
  number: string,
  title: Text | undefined,
  kind: string,
  words: Words,
): string[] {
  const heading = [number, said(title, words)].filter(Boolean).join(' ');
  return [`**${markdownText(heading)}** (${kind})`, ...othersOf(title, words)];
}

function othersOf(text: Text | undefined, words: Words): string[] {
  const line = (language: string, value: string): string =>
    `*${markdownText(language)}:* ${markdownParagraphs(value)}`;
  const translations = (text?.translations ?? []).filter(({ value }) => typeof value === 'string');
  const shown = translations.find(({ value }) => value === said(text, words) && value !== text?.value);
  return [
    ...(shown && typeof text?.value === 'string' ? [line(words.hover.asWritten, text.value)] : []),
    ...translations
      .filter((translation) => translation !== shown)
      .map(({ language, value }) => line(language ?? '', value)),
  ];
}
