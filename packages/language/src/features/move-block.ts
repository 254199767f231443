import type { AstNode } from 'langium';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import { linesWithComments } from './lines-of.js';

/**
 * Moves the lines of a node, and the comments straight above it, before or after those of another. Nothing where either shares a line
 * with something else.
 *
 * @param others What else changes in the file: what lies inside the moved lines goes with them.
 */
export function moveBlock(
  text: TextDocument,
  node: AstNode,
  around: AstNode,
  where: 'before' | 'after',
  others: readonly TextEdit[],
): TextEdit[] | undefined {
  const [block, target] = [linesWithComments(text, node), linesWithComments(text, around)];
  if (!block || !target) return undefined;
  const place = where === 'before' ? target.start : target.end;
  const isInside = ({ range }: TextEdit): boolean => isWithin(range, block);
  const newText = textWith(text, block, others.filter(isInside));
  return [
    ...others.filter((edit) => !isInside(edit)),
    { range: block, newText: '' },
    { range: { start: place, end: place }, newText: newText.endsWith('\n') ? newText : `${newText}\n` },
  ];
}

/** A part of a text after edits inside of it. */
function textWith(text: TextDocument, range: Range, edits: readonly TextEdit[]): string {
  const start = text.offsetAt(range.start);
  const part = TextDocument.create('part', 'yardstick', 0, text.getText(range));
  const moved = edits.map(({ range: each, newText }) => ({
    range: {
      start: part.positionAt(text.offsetAt(each.start) - start),
      end: part.positionAt(text.offsetAt(each.end) - start),
    },
    newText,
  }));
  return TextDocument.applyEdits(part, moved);
}

function isWithin(inner: Range, outer: Range): boolean {
  return inner.start.line >= outer.start.line && inner.end.line < outer.end.line;
}
