import { UriUtils, type AstNode } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import { isDocument } from '../../generated/ast.js';
import { sharedDeclarations, type Declarations } from '../../references/declarations.js';
import { usedDocument } from '../../references/use.js';
import { useLine } from '../refactorings/extract-declaration.js';
import type { Request } from './request.js';

/** Something that a file of the project declares and this one does not use yet, with the line that would use it. */
export interface DeclaredElsewhere {
  readonly node: AstNode;
  readonly path: string;
  readonly use: TextEdit;
}

const tables: Readonly<Record<string, keyof Declarations>> = {
  Framework: 'frameworks',
  Scale: 'scales',
  Banding: 'bandings',
  Wording: 'wordings',
  Cases: 'cases',
};

/** What the other files of the project declare of a type, file by file in the order of their addresses. */
export function declaredElsewhere({ services, document }: Request, type: string): DeclaredElsewhere[] {
  const table = Object.hasOwn(tables, type) ? tables[type] : undefined;
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
      const relative = UriUtils.relative(UriUtils.dirname(document.uri), uri);
      const path = relative.startsWith('.') ? relative : `./${relative}`;
      const use = useLine(document, path);
      return declared.map((node) => ({ node, path, use }));
    });
}
