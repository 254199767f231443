import { isAstNode, isReference, type AstNode, type ReferenceInfo } from 'langium';

/** Every node of a tree, each before what it contains, and every reference in it, as they stand in the text. */
export interface TreeParts {
  readonly nodes: readonly AstNode[];
  readonly references: readonly ReferenceInfo[];
}

/** A tree is never changed once parsed, so its parts can be kept as long as the tree itself. */
const partsOf = new WeakMap<AstNode, TreeParts>();

/** A member of a framework may belong to the tree of the text before as well, when only another has been read again. */
const partsOfMember = new WeakMap<AstNode, TreeParts>();

/**
 * The parts of a whole tree. Linking, the index and the checks each go over all of it after every key; walking it once for all of
 * them, and without Langium's streams, takes a tenth of the time.
 */
export function treeParts(root: AstNode): TreeParts {
  let parts = partsOf.get(root);
  if (!parts) {
    const nodes: AstNode[] = [];
    const references: ReferenceInfo[] = [];
    collect(root, nodes, references);
    parts = { nodes, references };
    partsOf.set(root, parts);
  }
  return parts;
}

function collect(node: AstNode, nodes: AstNode[], references: ReferenceInfo[]): void {
  if (node.$container?.$type === 'Framework') {
    const parts = memberParts(node);
    for (const each of parts.nodes) nodes.push(each);
    for (const each of parts.references) references.push(each);
  } else collectIn(node, nodes, references);
}

function memberParts(member: AstNode): TreeParts {
  let parts = partsOfMember.get(member);
  if (!parts) {
    const nodes: AstNode[] = [];
    const references: ReferenceInfo[] = [];
    collectIn(member, nodes, references);
    parts = { nodes, references };
    partsOfMember.set(member, parts);
  }
  return parts;
}

function collectIn(node: AstNode, nodes: AstNode[], references: ReferenceInfo[]): void {
  nodes.push(node);
  const properties = node as AstNode & Readonly<Record<string, unknown>>;
  for (const property in properties) {
    const value = properties[property];
    if (typeof value !== 'object' || value === null || property.startsWith('$')) continue;
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        const item: unknown = value[index];
        if (isAstNode(item)) collect(item, nodes, references);
        else if (isReference(item)) references.push({ reference: item, container: node, property, index });
      }
    } else if (isAstNode(value)) collect(value, nodes, references);
    else if (isReference(value)) references.push({ reference: value, container: node, property });
  }
}
