import type { TextEdit } from 'vscode-languageserver-types';
import { textIn, wordsAtFault, type Fix, type Problem, type QuickFix } from './quick-fix.js';

/**
 * Writes the word that a check takes to be meant in place of the one at fault.
 *
 * @param replaceable What the words at fault must be: where a word is left out, others may carry the finding.
 */
export function replaceWord(key: string, replaceable = /^/): QuickFix {
  return (problem) => {
    const meant = textIn(problem, key);
    const words = wordsAtFault(problem);
    if (meant === undefined || meant === words || !replaceable.test(words)) return [];
    // What is meant to be no text any more keeps no marks.
    const replaced = problem.data['asWritten'] === true ? '' : words;
    const { title, edits } = replacement(problem, replaced, meant);
    return [{ title, edits: edits.map((edit) => keptApart(problem, edit)) }];
  };
}

/** A sign needs no space around it (`50-64`), the word that is meant by it does. */
function keptApart({ document: { textDocument } }: Problem, { range, newText }: TextEdit): TextEdit {
  const text = textDocument.getText();
  const before = text.charAt(textDocument.offsetAt(range.start) - 1);
  const after = text.charAt(textDocument.offsetAt(range.end));
  const start = isOfWord(before) && isOfWord(newText.charAt(0)) ? ' ' : '';
  const end = isOfWord(after) && isOfWord(newText.charAt(newText.length - 1)) ? ' ' : '';
  return { range, newText: `${start}${newText}${end}` };
}

function isOfWord(character: string): boolean {
  return /[A-Za-z0-9_]/.test(character);
}

/** The fix that writes one word for another. What replaces a text is a text. */
export function replacement(
  { diagnostic: { range }, words }: Problem,
  replaced: string,
  meant: string,
): Fix & { readonly edits: readonly TextEdit[] } {
  const isText = replaced.startsWith('"') && !meant.startsWith('"');
  const newText = isText ? `"${meant.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"` : meant;
  return { title: words.fixes.write(quoted(newText)), edits: [{ range, newText }] };
}

const shownAtMost = 40;

function quoted(text: string): string {
  const [line = ''] = text.split('\n');
  const shown =
    line.length < text.length || line.length > shownAtMost ? `${line.slice(0, shownAtMost)}…` : line;
  return shown.startsWith('"') ? shown : `"${shown}"`;
}
