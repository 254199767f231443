import { AstUtils, URI, type AstNode, type LangiumDocument } from 'langium';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  Position,
  Range,
} from 'vscode-languageserver-types';
import * as ast from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import { testsIn } from '../structure/conditions.js';
import { frameworkAround } from '../structure/framework-around.js';
import { selectedItems } from '../structure/members.js';
import type { MergedFramework } from '../structure/merged-framework.js';
import { membersOf, ratingStructure, type Ruled } from '../structure/rating-structure.js';
import { ruledAs } from './level-words.js';
import { namedAt, nameRange } from './named-at.js';
import { outlineKinds } from './outline-kinds.js';
import { kindSaid, said } from './said.js';
import { english } from './words/english/english.js';
import type { Words } from './words/words.js';
import { wordAt } from './words-of-text.js';

/** Which rating an entry of the hierarchy is: looked up again when it is opened, because the text may have changed since. */
interface HierarchyData {
  /** The file and the name of the framework. */
  readonly uri: string;
  readonly framework: string;
  /** An item, or `overall`. */
  readonly id: string;
}

/** The rating that the cursor is on: an item by its number, or the overall. */
export function prepareCallHierarchy(
  services: YardstickServices,
  document: LangiumDocument<ast.Document>,
  position: Position,
  words: Words = english,
): CallHierarchyItem[] {
  const word = wordAt(document, position);
  const framework = word && frameworkAround(word.astNode);
  if (!framework) return [];
  const merged = services.structure.MergedFrameworks.of(framework);
  const declaration = namedAt(document, position)?.declaration;
  if (ast.isItem(declaration)) return entriesFor(merged, ruledAs(merged, declaration.name), words);
  return !declaration && word.tokenType.name === 'overall'
    ? entriesFor(merged, ruledAs(merged, 'overall'), words)
    : [];
}

/** What the rating feeds: from a question the standard that looks at it, from there the overall rating. */
export function incomingCalls(
  services: YardstickServices,
  entry: CallHierarchyItem,
  words: Words = english,
): CallHierarchyIncomingCall[] {
  const found = find(services, entry);
  if (!found) return [];
  const { merged, ruled } = found;
  const { items, overall } = ratingStructure(merged);
  return [...items, overall].flatMap((other) => {
    const places = usesOf(merged, other).get(ruled);
    return places
      ? entriesFor(merged, other, words).map((from) => ({ from, fromRanges: rangesIn(from, places) }))
      : [];
  });
}

/** What feeds the rating: the members of its rule, and what its limits look at. */
export function outgoingCalls(
  services: YardstickServices,
  entry: CallHierarchyItem,
  words: Words = english,
): CallHierarchyOutgoingCall[] {
  const found = find(services, entry);
  if (!found) return [];
  const { merged, ruled } = found;
  return [...usesOf(merged, ruled)].flatMap(([used, places]) =>
    entriesFor(merged, used, words).map((to) => ({ to, fromRanges: rangesIn(entry, places) })),
  );
}

/** The ratings that a rule and its limits look at, with the places that say so. */
function usesOf(merged: MergedFramework, ruled: Ruled): Map<Ruled, AstNode[]> {
  const structure = ratingStructure(merged);
  const uses = new Map<Ruled, AstNode[]>();
  const use = (used: Ruled, place: AstNode): void => {
    const places = uses.get(used);
    if (places) places.push(place);
    else uses.set(used, [place]);
  };
  const members = membersOf(ruled.inForce?.rule);
  if (members) for (const member of ruled.members) use(member, members);
  for (const limit of ruled.inForce?.limits ?? []) {
    for (const test of testsIn(limit.condition)) {
      const tested = ast.isCountTest(test)
        ? selectedItems(merged, undefined, test)
        : [merged.byId.get(test.subject?.$refText ?? '')];
      for (const item of tested) if (item) use(structure.of(item), test);
    }
  }
  return uses;
}

function entriesFor(merged: MergedFramework, ruled: Ruled | undefined, words: Words): CallHierarchyItem[] {
  const node = ruled?.item ? ruled.item.node : ruled && merged.overall;
  const range = node?.$cstNode?.range;
  const selectionRange = node && nameRange(node);
  if (!ruled || !node || !range || !selectionRange) return [];
  const { item } = ruled;
  const data: HierarchyData = {
    uri: AstUtils.getDocument(merged.node).uri.toString(),
    framework: merged.node.name,
    id: item?.id ?? 'overall',
  };
  return [
    {
      name: item
        ? [item.id, said(item.node.title, words)].filter(Boolean).join(' ') || kindSaid(item.kind, words)
        : words.hover.overallRating,
      kind: item ? outlineKinds[item.kind] : outlineKinds.rule,
      detail: ruled.inForce?.rule.$cstNode?.text.replace(/\s+/g, ' ') ?? '',
      uri: AstUtils.getDocument(node).uri.toString(),
      range,
      selectionRange,
      data,
    },
  ];
}

/** The places that stand in the entry's own file: a default that rules it may be written in the file that it revises. */
function rangesIn({ uri }: CallHierarchyItem, places: readonly AstNode[]): Range[] {
  return places
    .filter((place) => AstUtils.getDocument(place).uri.toString() === uri)
    .flatMap(({ $cstNode }) => $cstNode?.range ?? []);
}

function find(
  services: YardstickServices,
  { data }: CallHierarchyItem,
): { readonly merged: MergedFramework; readonly ruled: Ruled } | undefined {
  const known: unknown = data;
  if (!isHierarchyData(known)) return undefined;
  const document = services.shared.workspace.LangiumDocuments.getDocument(URI.parse(known.uri));
  const tree: AstNode | undefined = document?.parseResult.value;
  const framework = ast.isDocument(tree)
    ? tree.members.filter(ast.isFramework).find(({ name }) => name === known.framework)
    : undefined;
  const merged = framework && services.structure.MergedFrameworks.of(framework);
  const ruled = merged && ruledAs(merged, known.id);
  return ruled && { merged, ruled };
}

/** What comes back from a client is not to be trusted. */
function isHierarchyData(data: unknown): data is HierarchyData {
  if (typeof data !== 'object' || data === null) return false;
  const { uri, framework, id } = data as Partial<Record<keyof HierarchyData, unknown>>;
  return typeof uri === 'string' && typeof framework === 'string' && typeof id === 'string';
}
