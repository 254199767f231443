import { AstUtils, isReference, type LangiumDocument } from 'langium';
import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver-types';
import type { Document } from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import { namedAt, nameRange } from './named-at.js';

/** The other places in this file that name what the cursor is on; the declaration as one that is written. */
export function documentHighlights(
  _services: YardstickServices,
  document: LangiumDocument<Document>,
  position: Position,
): DocumentHighlight[] {
  const declaration = namedAt(document, position)?.declaration;
  if (!declaration) return [];
  const highlights: DocumentHighlight[] = [];
  const declared = AstUtils.getDocument(declaration) === document ? nameRange(declaration) : undefined;
  if (declared) highlights.push({ range: declared, kind: DocumentHighlightKind.Write });
  for (const reference of document.references) {
    if (isReference(reference) && reference.ref === declaration && reference.$refNode)
      highlights.push({ range: reference.$refNode.range, kind: DocumentHighlightKind.Read });
  }
  return highlights;
}
