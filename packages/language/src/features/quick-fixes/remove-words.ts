import type { Removed } from '../words/fixes.js';
import type { QuickFix } from './quick-fix.js';

/**
 * The marked words, with the space before them, or the whole line where nothing else is on it.
 *
 * @param opening What stands before the words and goes with them, such as the signs that begin a comment.
 */
export const removeWords =
  (what: Removed | 'these', opening = /$/): QuickFix =>
  ({ document: { textDocument }, diagnostic: { range }, words }) => {
    const line = textDocument.getText({
      start: { line: range.start.line, character: 0 },
      end: { line: range.end.line + 1, character: 0 },
    });
    const before = line.slice(0, range.start.character).replace(opening, '');
    const marked = textDocument.getText(range);
    const after = line.slice(range.start.character + marked.length);
    const isAlone = before.trim() === '' && after.trim() === '';
    const start = isAlone ? 0 : before.replace(/[^\S\n]*$/, '').length;
    const end = isAlone ? { line: range.end.line + 1, character: 0 } : range.end;
    const edit = { range: { start: { line: range.start.line, character: start }, end }, newText: '' };
    return [
      { title: what === 'these' ? words.fixes.removeWords(marked) : words.fixes.remove[what], edits: [edit] },
    ];
  };
