import { lineText } from '../lines-of.js';
import type { Fix, Problem } from './quick-fix.js';

/** Closes a comment at the end of the line that it begins on, or of the last below it that begins with a star. */
export function closeComment({ document: { textDocument }, diagnostic: { range }, words }: Problem): Fix[] {
  let { line } = range.start;
  while (
    lineText(textDocument, line + 1)
      .trimStart()
      .startsWith('*')
  )
    line++;
  const end = { line, character: lineText(textDocument, line).trimEnd().length };
  return [{ title: words.fixes.closeComment, edits: [{ range: { start: end, end }, newText: ' */' }] }];
}
