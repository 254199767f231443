import type { Text } from '../../generated/ast.js';
import { markdownParagraphs, markdownText } from '../markdown.js';

/** A text with its translations, each a paragraph of its own that begins with its language. Nothing where there is no text. */
export function textLines(text: Text | undefined): string[] {
  if (typeof text?.value !== 'string') return [];
  return [markdownParagraphs(text.value), ...translationsOf(text)];
}

/** The first line of a hover: `**2.1.3 Keeping other people safe** (question)`, and the title in other languages. */
export function headingLines(name: string, title: Text | undefined, noun: string): string[] {
  const heading = title?.value && title.value !== name ? `${name} ${title.value}` : name;
  return [`**${markdownText(heading)}** (${noun})`, ...translationsOf(title)];
}

function translationsOf(text: Text | undefined): string[] {
  return (text?.translations ?? [])
    .filter(({ value }) => typeof value === 'string')
    .map(({ language, value }) => `*${markdownText(language ?? '')}:* ${markdownParagraphs(value)}`);
}
