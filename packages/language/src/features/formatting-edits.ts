import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';

/** What a formatter may change: white space, and what a word processor leaves behind unseen. */
const isWhite = /[\s\u200B-\u200D\u2060\u00AD]/;

/**
 * The fewest edits that turn a text into its formatted self: one for each run of white space that differs. Line ends stay those of the
 * document.
 *
 * @param formatted The same words with other white space between them.
 */
export function whiteSpaceEdits(document: TextDocument, formatted: string): TextEdit[] {
  const text = document.getText();
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const edits: TextEdit[] = [];
  let [at, to] = [0, 0];
  while (at < text.length || to < formatted.length) {
    const [end, toEnd] = [endOfWhite(text, at), endOfWhite(formatted, to)];
    const newText = formatted.slice(to, toEnd);
    if (text.slice(at, end).replaceAll('\r\n', '\n') !== newText) {
      const range = { start: document.positionAt(at), end: document.positionAt(end) };
      edits.push({ range, newText: newText.replaceAll('\n', lineEnd) });
    }
    // Words differ only where the formatter has a mistake; then nothing is changed.
    if (text[end] !== formatted[toEnd]) return [];
    [at, to] = [end + 1, toEnd + 1];
  }
  return edits;
}

function endOfWhite(text: string, from: number): number {
  let end = from;
  while (end < text.length && isWhite.test(text.charAt(end))) end++;
  return end;
}
