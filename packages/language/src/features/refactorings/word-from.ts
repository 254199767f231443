import { CstUtils, type LangiumDocument, type LeafCstNode } from 'langium';
import type { Position } from 'vscode-languageserver-types';
import type { Document } from '../../generated/ast.js';
import { indentOf } from '../lines-of.js';

/** The word at the cursor or before it; in the space that a line begins with, the first word of that line, which is meant there. */
export function wordFrom(
  { parseResult, textDocument }: LangiumDocument<Document>,
  { line, character }: Position,
): LeafCstNode | undefined {
  const root = parseResult.value.$cstNode;
  const first = indentOf(textDocument, line).length;
  const offset = textDocument.offsetAt({ line, character: Math.max(first, character) });
  return root && CstUtils.findLeafNodeBeforeOffset(root, offset + 1);
}
