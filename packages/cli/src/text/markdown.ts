import { printable } from './printable.js';

/** Text inside a line or a table cell of Markdown: nothing in it is markup, a link or HTML. */
export function markdownText(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]()#+!|~$@:]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
