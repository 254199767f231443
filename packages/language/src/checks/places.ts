import { AstUtils, UriUtils, type AstNode } from 'langium';

/** Where a node stands, as words in a message shown in another place: `on line 4`, `on line 4 of common.yardstick`. */
export function whereIs(node: AstNode, seenFrom: AstNode): string {
  const line = (node.$cstNode?.range.start.line ?? 0) + 1;
  const document = AstUtils.getDocument(node);
  if (document === AstUtils.getDocument(seenFrom)) return `on line ${line}`;
  return `on line ${line} of ${UriUtils.basename(document.uri)}`;
}
