import { isAstNode, isReference, type AstNode, type ReferenceInfo } from 'langium';

/** Every node of a tree, each before what it contains, and every reference in it, as they stand in the text. */
export interface TreeParts {
  readonly nodes: readonly AstNode[];
  readonly references: readonly ReferenceInfo[];
}

/**
 * A tree is never changed once parsed, so its parts can be kept as long as the tree itself; and those of each member of a framework
 * by themselves, because it belongs to the next tree as well where only another has been read again.
 */
const kept = new WeakMap<AstNode, TreeParts>();

/**
 * The parts of a whole tree. Linking, the index and the checks each go over all of it after every key; walking it once for all of
 * them, and without Langium's streams, takes a tenth of the time.
 */
export function treeParts(root: AstNode): TreeParts {
  let parts = kept.get(root);
  if (!parts) {
    const nodes: AstNode[] = [];
    const references: ReferenceInfo[] = [];
    collect(root, nodes, references);
    parts = { nodes, references };
    kept.set(root, parts);
  }
  return parts;
}

function addParts(node: AstNode, nodes: AstNode[], references: ReferenceInfo[]): void {
  if (node.$container?.$type !== 'Framework') {
    collect(node, nodes, references);
    return;
  }
  const parts = treeParts(node);
  for (const part of parts.nodes) nodes.push(part);
  for (const reference of parts.references) references.push(reference);
}

function collect(node: AstNode, nodes: AstNode[], references: ReferenceInfo[]): void {
  nodes.push(node);
  const properties = node as AstNode & Readonly<Record<string, unknown>>;
  for (const property in properties) {
    const value = properties[property];
    if (typeof value !== 'object' || value === null || property.startsWith('$')) continue;
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        const item: unknown = value[index];
        if (isAstNode(item)) addParts(item, nodes, references);
        else if (isReference(item)) references.push({ reference: item, container: node, property, index });
      }
    } else if (isAstNode(value)) addParts(value, nodes, references);
    else if (isReference(value)) references.push({ reference: value, container: node, property });
  }
}
