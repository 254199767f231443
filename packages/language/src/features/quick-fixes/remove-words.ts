import type { Removed } from '../words/fixes.js';
import type { QuickFix } from './quick-fix.js';

/** The marked words, with the space before them, or the whole line where nothing else is on it. */
export const removeWords =
  (what: Removed): QuickFix =>
  ({ document: { textDocument }, diagnostic: { range }, words }) => {
    const line = textDocument.getText({
      start: { line: range.start.line, character: 0 },
      end: { line: range.end.line + 1, character: 0 },
    });
    const before = line.slice(0, range.start.character);
    const marked = textDocument.getText(range);
    const after = line.slice(range.start.character + marked.length);
    const isAlone = before.trim() === '' && after.trim() === '';
    const start = isAlone ? 0 : before.replace(/[^\S\n]*$/, '').length;
    const end = isAlone ? { line: range.end.line + 1, character: 0 } : range.end;
    const edit = { range: { start: { line: range.start.line, character: start }, end }, newText: '' };
    return [{ title: words.fixes.remove[what], edits: [edit] }];
  };
