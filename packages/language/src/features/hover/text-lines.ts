import type { Text } from '../../generated/ast.js';
import { markdownParagraphs, markdownText } from '../markdown.js';

/** A text with its translations, each a paragraph of its own that begins with its language. Nothing where there is no text. */
export function textLines(text: Text | undefined): string[] {
  if (typeof text?.value !== 'string') return [];
  return [markdownParagraphs(text.value), ...translationsOf(text)];
}

/** The first lines of a hover: `**Court** (cases)`, and under it the title in every language. */
export function headingLines(name: string, title: Text | undefined, noun: string): string[] {
  return [`**${markdownText(name)}** (${noun})`, ...(title?.value === name ? [] : textLines(title))];
}

/** The same for an item, which is called by its number and its title: `**2.1.3 Keeping other people safe** (question)`. */
export function itemHeadingLines(number: string, title: Text | undefined, kind: string): string[] {
  const heading = [number, title?.value].filter(Boolean).join(' ');
  return [`**${markdownText(heading)}** (${kind})`, ...translationsOf(title)];
}

function translationsOf(text: Text | undefined): string[] {
  return (text?.translations ?? [])
    .filter(({ value }) => typeof value === 'string')
    .map(({ language, value }) => `*${markdownText(language ?? '')}:* ${markdownParagraphs(value)}`);
}
