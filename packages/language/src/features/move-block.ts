import type { AstNode } from 'langium';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import { linesWithComments, lineText, withBlankLine } from './lines-of.js';

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
  const [block, target] = [linesOf(text, node), linesOf(text, around)];
  if (!block || !target) return undefined;
  const place = where === 'before' ? target.start : target.end;
  const isInside = ({ range }: TextEdit): boolean => isWithin(range, block);
  const moved = textWith(text, block, others.filter(isInside));
  const lines = moved.endsWith('\n') ? moved : `${moved}\n`;
  const leaving = withBlankLine(text, block);
  // Blocks that a blank line parts from each other are parted by one in their new order too.
  const isParted = leaving !== block || withBlankLine(text, target) !== target;
  const parting = !isParted ? '' : text.getText().includes('\r\n') ? '\r\n' : '\n';
  return [
    ...others.filter((edit) => !isInside(edit)),
    { range: leaving, newText: '' },
    {
      range: { start: place, end: place },
      newText: where === 'before' ? `${lines}${parting}` : `${parting}${lines}`,
    },
  ];
}

/** With the comments above, down from one that allows a number: that speaks of the place, and whatever stands there has the number. */
function linesOf(text: TextDocument, node: AstNode): Range | undefined {
  const lines = linesWithComments(text, node);
  const own = node.$cstNode?.range.start.line;
  if (!lines || own === undefined) return undefined;
  let line = own;
  while (line > lines.start.line && !/^\s*\/\/\s*allow number-/.test(lineText(text, line - 1))) line--;
  return { start: { line, character: 0 }, end: lines.end };
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
