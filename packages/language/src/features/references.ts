import { AstUtils, type LangiumDocument } from 'langium';
import type { Location, Position } from 'vscode-languageserver-types';
import type { Document } from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import { namedAt, nameRange } from './named-at.js';
import { declarationsOfSame } from './same-thing.js';

/**
 * Every place in the project that names what the cursor is on, in rules, revisions and inspections, in the order of files and lines.
 *
 * @param includeDeclaration Whether the places where it is declared count: all of them, where a revision replaces it.
 */
export function references(
  services: YardstickServices,
  document: LangiumDocument<Document>,
  position: Position,
  includeDeclaration: boolean,
): Location[] {
  const named = namedAt(document, position);
  if (!named) return [];
  const { IndexManager } = services.shared.workspace;
  const { AstNodeLocator } = services.workspace;
  const locations: Location[] = [];
  for (const declaration of declarationsOfSame(services, named.declaration)) {
    if (includeDeclaration) {
      const range = nameRange(declaration);
      if (range) locations.push({ uri: AstUtils.getDocument(declaration).uri.toString(), range });
    }
    const path = AstNodeLocator.getAstNodePath(declaration);
    for (const { sourceUri, segment } of IndexManager.findAllReferences(declaration, path))
      locations.push({ uri: sourceUri.toString(), range: segment.range });
  }
  return locations.sort(byPlace);
}

function byPlace(left: Location, right: Location): number {
  if (left.uri !== right.uri) return left.uri < right.uri ? -1 : 1;
  const [a, b] = [left.range.start, right.range.start];
  return a.line - b.line || a.character - b.character;
}
