import { isAstNode, isCompositeCstNode, isReference, type AstNode, type CstNode } from 'langium';

/** The elements of the grammar by number: both parsers must say of each word that it stands for the same one. */
const elements = new Map<unknown, number>();

function numberOf(element: unknown): number {
  const number = elements.get(element) ?? elements.size;
  elements.set(element, number);
  return number;
}

/** A tree and the words under it as plain data, with which node each word belongs to. */
export function plain(node: AstNode): unknown {
  const properties = Object.entries(node)
    .filter(([name]) => !name.startsWith('$'))
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, value]) => [name, plainValue(value)]);
  return {
    type: node.$type,
    in: [node.$container?.$type, node.$containerProperty, node.$containerIndex],
    words: node.$cstNode && plainWords(node.$cstNode),
    properties,
  };
}

function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainValue);
  if (isReference(value)) return { refers: value.$refText, at: value.$refNode?.offset };
  return isAstNode(value) ? plain(value) : value;
}

function plainWords(cst: CstNode): unknown {
  return {
    range: cst.range,
    hidden: cst.hidden,
    source: numberOf(cst.grammarSource),
    of: cst.astNode.$type,
    parts: isCompositeCstNode(cst) ? cst.content.map(plainWords) : cst.text,
  };
}
