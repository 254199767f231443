import { isLeafCstNode, CstUtils, type AstNode } from 'langium';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { lineText } from '../lines-of.js';
import type { Range } from 'vscode-languageserver-types';

/** Lines of a node as they stand in a block of another depth: the lines inside texts and comments keep their words. */
export function reindented(text: TextDocument, node: AstNode, range: Range, indentation: string): string {
  const own = /^\s*/.exec(lineText(text, node.$cstNode?.range.start.line ?? 0))?.[0] ?? '';
  const lines: string[] = [];
  for (let line = range.start.line; line < range.end.line; line++) {
    const content = lineText(text, line);
    const isFree = content.startsWith(own) && !isInsideWord(text, node, line);
    lines.push(isFree && content.trim() !== '' ? indentation + content.slice(own.length) : content);
  }
  return `${lines.join('\n')}\n`;
}

function isInsideWord(text: TextDocument, node: AstNode, line: number): boolean {
  const start = text.offsetAt({ line, character: 0 });
  if (!node.$cstNode) return false;
  return [...CstUtils.flattenCst(node.$cstNode)].some(
    (leaf) => isLeafCstNode(leaf) && leaf.offset < start && leaf.end > start,
  );
}
