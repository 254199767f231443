import { AstUtils, isReference, type AstNode, type LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import { isBanding, isScale, type Banding, type Document, type Scale } from '../../generated/ast.js';
import { namedAt } from '../named-at.js';
import { wordFrom } from './word-from.js';

/** What can be shared between files, and be brought back. */
export type Shareable = Scale | Banding;

export function isShareable(node: AstNode): node is Shareable {
  return isScale(node) || isBanding(node);
}

/** The scale or banding on whose first line, or in whose name, the cursor is; or that the name under it leads to. */
export function shareableAt(document: LangiumDocument<Document>, { start }: Range): Shareable | undefined {
  const named = namedAt(document, start)?.declaration;
  if (named && isShareable(named)) return named;
  const leaf = wordFrom(document, start);
  const around = leaf && AstUtils.getContainerOfType(leaf.astNode, isShareable);
  return around?.$cstNode?.range.start.line === start.line ? around : undefined;
}

/** Every node, in any file, from which a reference leads to a declaration or to a part of it. */
export function usersOf(documents: Iterable<LangiumDocument>, declarations: readonly AstNode[]): AstNode[] {
  const wanted = new Set(declarations);
  const leadsThere = (target: AstNode | undefined): boolean => {
    for (let node = target; node; node = node.$container) if (wanted.has(node)) return true;
    return false;
  };
  const users: AstNode[] = [];
  for (const document of documents) {
    for (const reference of document.references) {
      if (!isReference(reference) || !leadsThere(reference.ref)) continue;
      const user = reference.$refNode?.astNode;
      // What a declaration says of itself is no use of it.
      if (user && !leadsThere(user)) users.push(user);
    }
  }
  return users;
}
