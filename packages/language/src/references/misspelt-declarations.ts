import {
  AstUtils,
  type AstNode,
  type LangiumDocument,
  type Reference,
  type ReferenceInfo,
  type ScopeProvider,
} from 'langium';
import * as ast from '../generated/ast.js';
import { nearest } from '../parsing/nearest.js';

/** A name declared with a slip while everything that uses it agrees on another spelling. */
export interface MisspeltDeclaration {
  readonly declaration: AstNode;
  readonly declared: string;
  /** The spelling that is used. */
  readonly used: string;
  readonly uses: readonly Reference[];
}

/** A near number is another number, not a slip: 2.1.4 for 2.1.3 says nothing about which is meant. */
const spelt: ReadonlySet<string> = new Set([
  ast.Scale.$type,
  ast.Level.$type,
  ast.Banding.$type,
  ast.Wording.$type,
  ast.Cases.$type,
  ast.Check.$type,
  ast.Statistic.$type,
]);

/**
 * Finds declarations at fault among names that lead nowhere: nothing uses the declared spelling, and two uses or more agree on one near
 * it. That is one mistake, in the declaration, and not one at every use. A single use may as well be the slip itself.
 *
 * @param unknown The references of one document that lead nowhere, with the type each should lead to.
 */
export function misspeltDeclarations(
  document: LangiumDocument,
  scopeProvider: ScopeProvider,
  unknown: readonly { readonly info: ReferenceInfo; readonly type: string }[],
): MisspeltDeclaration[] {
  const bySpelling = new Map<string, { info: ReferenceInfo; type: string }[]>();
  for (const each of unknown) {
    if (!spelt.has(each.type)) continue;
    const spelling = `${each.type} ${each.info.reference.$refText}`;
    bySpelling.set(spelling, [...(bySpelling.get(spelling) ?? []), each]);
  }
  const found: MisspeltDeclaration[] = [];
  for (const [first, ...others] of bySpelling.values()) {
    if (!first || others.length === 0) continue;
    const used = first.info.reference.$refText;
    const candidates = scopeProvider.getScope(first.info).getAllElements().toArray();
    const near = nearest(
      used,
      candidates.map(({ name }) => name),
    );
    const declaration = candidates.find(({ name }) => name === near)?.node;
    if (!declaration || near === undefined || !isUnusedHere(document, declaration)) continue;
    const uses = [first, ...others].map(({ info }) => info.reference as Reference);
    found.push({ declaration, declared: near, used, uses });
  }
  return found;
}

function isUnusedHere(document: LangiumDocument, declaration: AstNode): boolean {
  if (AstUtils.getDocument(declaration) !== document) return false;
  return !document.references.some((reference) => 'ref' in reference && reference.ref === declaration);
}
