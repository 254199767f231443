import { AstUtils, type AstNode, type LangiumSharedCoreServices } from 'langium';
import { isDocument, isInspection } from '../generated/ast.js';
import { sharedDeclarations, tableOf } from './declarations.js';
import { pathToUse } from './use.js';

/**
 * The path, from the file of a node, of a loaded file that declares a name which is unknown there: a `use` line would bring it in.
 * The first by address, and nothing for names that no `use` brings in.
 */
export function unusedFileWith(
  shared: LangiumSharedCoreServices,
  from: AstNode,
  type: string,
  name: string,
): string | undefined {
  const table = tableOf(type);
  // An inspection finds its framework without; what the framework holds is none of its business.
  if (!table || AstUtils.getContainerOfType(from, isInspection)) return undefined;
  const own = AstUtils.getDocument(from);
  const [first] = shared.workspace.LangiumDocuments.all
    .filter((document) => document !== own)
    .filter(({ parseResult: { value } }) => isDocument(value) && sharedDeclarations(value)[table].has(name))
    .map((document) => document.uri)
    .toArray()
    .sort((left, right) => (left.toString() < right.toString() ? -1 : 1));
  return first && pathToUse(own.uri, first);
}
