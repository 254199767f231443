import type { AstNode } from 'langium';
import type { InlayHint } from 'vscode-languageserver-types';

/** A hint behind what a node says. Nothing for a node that stands nowhere in the text. */
export function hintAfter(node: AstNode | undefined, label: string, tooltip?: string): InlayHint[] {
  const position = node?.$cstNode?.range.end;
  if (!position) return [];
  return [{ position, label, paddingLeft: true, ...(tooltip !== undefined && { tooltip }) }];
}
