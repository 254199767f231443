import { GrammarUtils, type AstNode } from 'langium';
import type { Location, Range, SymbolKind, WorkspaceSymbol } from 'vscode-languageserver-types';
import * as ast from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import { isDeclaration, nounOf } from '../structure/declared.js';
import { treeParts } from '../structure/tree-parts.js';
import { outlineKinds } from './outline-kinds.js';
import { said } from './said.js';
import { english } from './words/english/english.js';
import type { Words } from './words/words.js';

/** A symbol with its place: there is nothing to be resolved later. */
export type FoundSymbol = WorkspaceSymbol & { readonly location: Location };

/** More than anyone reads; who looks for one of more types another letter. */
const mostShown = 200;

/**
 * Finds what the project declares, by its number, its name or the words of its title, in any language: every word of the query must
 * begin a word of them. Exact numbers and names come first, then the order of files and lines.
 */
export function workspaceSymbols(
  { shared }: YardstickServices,
  query: string,
  language: Words = english,
): FoundSymbol[] {
  const words = wordsIn(query);
  const exact: FoundSymbol[] = [];
  const others: FoundSymbol[] = [];
  const documents = shared.workspace.LangiumDocuments.all
    .toArray()
    .sort((left, right) => (left.uri.toString() < right.uri.toString() ? -1 : 1));
  for (const document of documents) {
    const uri = document.uri.toString();
    for (const entry of entriesIn(document.parseResult.value)) {
      if (!words.every((word) => entry.words.some((own) => own.startsWith(word)))) continue;
      const { name, title, kind, range, containerName } = entry;
      const shown = said(title, language);
      const isExact = entry.words[0] === query.trim().toLowerCase();
      (isExact ? exact : others).push({
        name: shown ? `${name} ${shown}` : name,
        kind,
        location: { uri, range },
        ...(containerName !== undefined && { containerName }),
      });
      if (exact.length >= mostShown) return exact;
    }
  }
  return [...exact, ...others].slice(0, mostShown);
}

interface Entry {
  readonly name: string;
  readonly title: ast.Text | undefined;
  readonly kind: SymbolKind;
  readonly range: Range;
  readonly containerName?: string;
  /** In small letters, the number or name first. */
  readonly words: readonly string[];
}

/** A tree is never changed once parsed, so what can be found in it is worked out once. */
const entriesOf = new WeakMap<AstNode, readonly Entry[]>();

function entriesIn(root: AstNode): readonly Entry[] {
  let entries = entriesOf.get(root);
  if (!entries) {
    entries = treeParts(root).nodes.flatMap((node) => entryOf(node) ?? []);
    entriesOf.set(root, entries);
  }
  return entries;
}

function entryOf(node: AstNode): Entry | undefined {
  const found = declaredBy(node);
  const range = found && GrammarUtils.findNodeForProperty(node.$cstNode, 'name')?.range;
  if (!found || !range || !found.name) return undefined;
  const { name, title, kind } = found;
  const container = containerOf(node);
  return {
    name,
    title,
    kind,
    range,
    ...(container !== undefined && { containerName: container }),
    words: [name.toLowerCase(), ...wordsIn(name), ...textsOf(title).flatMap(wordsIn)],
  };
}

function declaredBy(
  node: AstNode,
): { readonly name: string; readonly title: ast.Text | undefined; readonly kind: SymbolKind } | undefined {
  if (ast.isItem(node)) return { name: node.name, title: node.title, kind: outlineKinds[node.kind] };
  if (ast.isFramework(node)) return { name: node.name, title: node.title, kind: outlineKinds.framework };
  if (ast.isInspection(node)) {
    const service = node.members.find(ast.isService)?.text;
    return { name: node.name, title: service, kind: outlineKinds.inspection };
  }
  if (ast.isLevel(node)) return { name: node.name, title: node.label, kind: outlineKinds.level };
  if (ast.isCaseField(node)) return { name: node.name, title: node.title, kind: outlineKinds.field };
  if (isDeclaration(node)) {
    const kind = outlineKinds[nounOf(node) as keyof typeof outlineKinds];
    return { name: node.name, title: ast.isBanding(node) ? undefined : node.title, kind };
  }
  return undefined;
}

/** What something stands in: the framework of an item, the scale of a level. */
function containerOf(node: AstNode): string | undefined {
  for (let around = node.$container; around; around = around.$container) {
    if (ast.isFramework(around) || ast.isScale(around) || ast.isCases(around)) return around.name;
  }
  return ast.isInspection(node) ? node.framework?.$refText : undefined;
}

function textsOf(text: ast.Text | undefined): string[] {
  return text ? [text.value ?? '', ...text.translations.map(({ value }) => value ?? '')] : [];
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}._]*/gu) ?? [];
}
