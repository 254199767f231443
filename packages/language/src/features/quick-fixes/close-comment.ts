import { lineText } from '../lines-of.js';
import type { Fix, Problem } from './quick-fix.js';

/** Closes a comment at the end of the line that it begins on. */
export function closeComment({ document: { textDocument }, diagnostic: { range } }: Problem): Fix[] {
  const { line } = range.start;
  const end = { line, character: lineText(textDocument, line).trimEnd().length };
  return [{ title: 'Close the comment with */', edits: [{ range: { start: end, end }, newText: ' */' }] }];
}
