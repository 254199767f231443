import { lineText } from '../lines-of.js';
import type { Fix, Problem } from './quick-fix.js';

/** Opens a block at the end of the line that begins it. */
export function openBlock({ document: { textDocument }, diagnostic: { range }, words }: Problem): Fix[] {
  const { line } = range.start;
  const content = lineText(textDocument, line).replace(/\s*(\/\/.*)?$/, '');
  const end = { line, character: content.length };
  return [{ title: words.fixes.openBlock, edits: [{ range: { start: end, end }, newText: ' {' }] }];
}
