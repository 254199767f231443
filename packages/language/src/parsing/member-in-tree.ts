import { isAstNode, isReference, type AstNode, type Linker, type Mutable } from 'langium';
import * as ast from '../generated/ast.js';
import { Branch, Root, type Move } from './concrete-tree.js';

type Member = ast.Framework['members'][number];

/** The member of a framework that holds a part of a text between its first character and its last. */
export function memberAround(document: ast.Document, from: number, to: number): Member | undefined {
  const holds = ({ $cstNode: place }: AstNode): boolean =>
    place !== undefined && place.offset < from && to < place.end;
  return document.members.filter(ast.isFramework).find(holds)?.members.find(holds);
}

/**
 * Puts a member that was read again in the place of the one before, and moves what follows.
 *
 * The tree before is used up: what has not changed belongs to the new one. Whatever is worked out for a whole document or a
 * framework is kept by its node, so these get nodes of their own.
 *
 * @param member A node that holds the new member and nothing else.
 * @param text The whole text as it is now.
 */
export function withMember(
  old: Member,
  { members: [member] }: { readonly members: readonly Member[] },
  text: string,
  move: Move,
  linker: Linker,
): ast.Document | undefined {
  const framework = old.$container;
  const document = framework.$container;
  const place = old.$cstNode;
  const newPlace = member?.$cstNode;
  if (!member || !ast.isFramework(framework) || !ast.isDocument(document)) return undefined;
  if (!(place instanceof Branch) || !(newPlace instanceof Branch)) return undefined;
  replaceWords(place, newPlace, text, move);
  const { $containerProperty, $containerIndex } = old;
  Object.assign(member, { $containerProperty, $containerIndex });
  return copyWith(document, framework, copyWith(framework, old, member, linker), linker);
}

function replaceWords(old: Branch, place: Branch, text: string, move: Move): void {
  if (!old.container) return;
  place.container = old.container;
  old.container.content[old.container.content.indexOf(old)] = place;
  for (let branch: Branch = place; branch.container; branch = branch.container) {
    const { content } = branch.container;
    for (const part of content.slice(content.indexOf(branch) + 1)) part.move(move);
  }
  if (place.root instanceof Root) place.root.fullText = text;
}

/** The same node once more, with another one inside it, and the owner of everything in it. */
function copyWith<T extends AstNode>(node: T, inside: AstNode, instead: AstNode, linker: Linker): T {
  const copy = { ...node } as T & Record<string, unknown>;
  const owned = (property: string, value: unknown): unknown => {
    if (isReference(value)) return linker.buildReference(copy, property, value.$refNode, value.$refText);
    if (!isAstNode(value)) return value;
    const part = value === inside ? instead : value;
    (part as Mutable<AstNode>).$container = copy;
    return part;
  };
  for (const [property, value] of Object.entries(node)) {
    if (property.startsWith('$')) continue;
    const now = Array.isArray(value)
      ? value.map((each: unknown) => owned(property, each))
      : owned(property, value);
    Object.assign(copy, { [property]: now });
  }
  if (node.$cstNode instanceof Branch) node.$cstNode.astNode = copy;
  return copy;
}
