import { indentOf, lineText } from '../lines-of.js';
import type { Fix, Problem } from './quick-fix.js';

/** Opens a block at the end of the line that begins it. */
export function openBlock({ document: { textDocument }, diagnostic: { range } }: Problem): Fix[] {
  const { line } = range.start;
  const content = lineText(textDocument, line).replace(/\s*(\/\/.*)?$/, '');
  const end = { line, character: content.length };
  return [{ title: 'Open the block with {', edits: [{ range: { start: end, end }, newText: ' {' }] }];
}

/** Closes a block after its last line: the last that is indented further than the line that begins the block. */
export function closeBlock({ document: { textDocument }, diagnostic: { range } }: Problem): Fix[] {
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
  return [{ title: 'Close the block with }', edits: [edit] }];
}

/** Closes a comment at the end of the line that it begins on. */
export function closeComment({ document: { textDocument }, diagnostic: { range } }: Problem): Fix[] {
  const { line } = range.start;
  const end = { line, character: lineText(textDocument, line).trimEnd().length };
  return [{ title: 'Close the comment with */', edits: [{ range: { start: end, end }, newText: ' */' }] }];
}
