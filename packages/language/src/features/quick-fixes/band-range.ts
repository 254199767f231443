import { GrammarUtils } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import type { Band } from '../../generated/ast.js';
import type { Fix, Problem } from './quick-fix.js';

/** Writes another range in place of a band's own: all that stands before `is`. */
export function writeRange(band: Band, newText: string): TextEdit | undefined {
  const before = GrammarUtils.findNodeForKeyword(band.$cstNode, 'is');
  const ends = (['lower', 'upper'] as const).map((end) =>
    GrammarUtils.findNodeForProperty(band.$cstNode, end),
  );
  const orMore = GrammarUtils.findNodesForKeyword(band.$cstNode, 'more').find(
    ({ offset }) => !before || offset < before.offset,
  );
  const start = band.$cstNode?.range.start;
  const last = [...ends, orMore].findLast((node) => node !== undefined);
  return start && last ? { range: { start, end: last.range.end }, newText } : undefined;
}

/** A fix that gives a band another range. */
export function rangeFix({ words }: Problem, band: Band, range: string): Fix | undefined {
  const edit = writeRange(band, range);
  return edit && { title: words.fixes.write(`"${range}"`), edits: [edit] };
}
