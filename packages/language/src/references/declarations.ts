import type { AstNode } from 'langium';
import {
  isBanding,
  isCases,
  isFramework,
  isScale,
  isWording,
  type Banding,
  type Cases,
  type Document,
  type Framework,
  type Scale,
  type Wording,
} from '../generated/ast.js';

/** What can be shared between files: named declarations by their name, the first of each name. */
export interface Declarations {
  readonly scales: ReadonlyMap<string, Scale>;
  readonly bandings: ReadonlyMap<string, Banding>;
  readonly wordings: ReadonlyMap<string, Wording>;
  readonly cases: ReadonlyMap<string, Cases>;
  readonly frameworks: ReadonlyMap<string, Framework>;
}

const tables = new Map<string, keyof Declarations>([
  ['Framework', 'frameworks'],
  ['Scale', 'scales'],
  ['Banding', 'bandings'],
  ['Wording', 'wordings'],
  ['Cases', 'cases'],
]);

/** Where declarations of a type are found; nothing for a type that no file shares. */
export function tableOf(type: string): keyof Declarations | undefined {
  return tables.get(type);
}

/** A tree is never changed once parsed, so what it declares can be kept as long as the tree itself. */
const declarationsOf = new WeakMap<Document, Declarations>();

/** What a file declares outside any framework, and its frameworks. */
export function sharedDeclarations(document: Document): Declarations {
  let declarations = declarationsOf.get(document);
  if (!declarations) {
    declarations = collectDeclarations(document.members);
    declarationsOf.set(document, declarations);
  }
  return declarations;
}

export function collectDeclarations(members: readonly AstNode[]): Declarations {
  return {
    scales: byName(members.filter(isScale)),
    bandings: byName(members.filter(isBanding)),
    wordings: byName(members.filter(isWording)),
    cases: byName(members.filter(isCases)),
    frameworks: byName(members.filter(isFramework)),
  };
}

/** The first declaration of a name counts; a second is the duplicate-name check's business. */
export function byName<T extends { readonly name: string }>(declarations: readonly T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const declaration of declarations)
    if (!map.has(declaration.name)) map.set(declaration.name, declaration);
  return map;
}
