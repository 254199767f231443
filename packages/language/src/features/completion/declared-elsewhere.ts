import type { AstNode } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import { isDocument } from '../../generated/ast.js';
import { sharedDeclarations, tableOf } from '../../references/declarations.js';
import { pathToUse, usedDocument } from '../../references/use.js';
import { useLine } from '../refactorings/extract-declaration.js';
import type { Request } from './request.js';

/** Something that a file of the project declares and this one does not use yet, with the line that would use it. */
export interface DeclaredElsewhere {
  readonly node: AstNode;
  readonly path: string;
  readonly use: TextEdit;
}

/** What the other files of the project declare of a type, file by file in the order of their addresses. */
export function declaredElsewhere({ services, document }: Request, type: string): DeclaredElsewhere[] {
  const table = tableOf(type);
  if (!table) return [];
  const { Projects } = services.workspace;
  const { root } = Projects.projectOf(document.uri);
  const used = new Set(document.parseResult.value.uses.map((use) => usedDocument(services.shared, use)));
  return services.shared.workspace.LangiumDocuments.all
    .filter((other) => other !== document && Projects.projectOf(other.uri).root === root)
    .toArray()
    .sort((left, right) => (left.uri.toString() < right.uri.toString() ? -1 : 1))
    .flatMap(({ uri, parseResult: { value } }) => {
      if (!isDocument(value) || used.has(value)) return [];
      const declared = [...sharedDeclarations(value)[table].values()];
      if (declared.length === 0) return [];
      const path = pathToUse(document.uri, uri);
      const use = useLine(document, path);
      return declared.map((node) => ({ node, path, use }));
    });
}
