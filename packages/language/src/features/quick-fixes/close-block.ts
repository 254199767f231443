import { indentOf, lineText } from '../lines-of.js';
import type { Fix, Problem } from './quick-fix.js';

/** Closes a block after its last line: the last that is indented further than the line that begins the block. */
export function closeBlock({ document: { textDocument }, diagnostic: { range }, words }: Problem): Fix[] {
  const { line } = range.start;
  const indent = indentOf(textDocument, line);
  let last = line;
  for (let next = line + 1; next < textDocument.lineCount; next++) {
    const content = lineText(textDocument, next);
    // How far a comment is indented says nothing.
    if (/^\s*(\/\/|$)/.test(content)) continue;
    if (indentOf(textDocument, next).length <= indent.length) break;
    last = next;
  }
  const end = { line: last, character: lineText(textDocument, last).length };
  const edit = { range: { start: end, end }, newText: `\n${indent}}` };
  return [{ title: words.fixes.closeBlock, edits: [edit] }];
}
