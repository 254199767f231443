import { isCompositeCstNode, type CstNode, type LangiumDocument, type LeafCstNode } from 'langium';
import type { Position } from 'vscode-languageserver-types';

/** Every word of a tree in the order of the text, comments among them. Words that the author left out are not there. */
export function wordsOf(node: CstNode | undefined): LeafCstNode[] {
  const words: LeafCstNode[] = [];
  if (node) collect(node, words);
  return words;
}

function collect(node: CstNode, into: LeafCstNode[]): void {
  if (isCompositeCstNode(node)) for (const part of node.content) collect(part, into);
  else if (node.length > 0) into.push(node as LeafCstNode);
}

/** The word under the cursor, or the one that ends at it. Comments are no words. */
export function wordAt(document: LangiumDocument, position: Position): LeafCstNode | undefined {
  const offset = document.textDocument.offsetAt(position);
  const root = document.parseResult.value.$cstNode;
  const under = root && leafAt(root, offset);
  const before = offset > 0 && root ? leafAt(root, offset - 1) : undefined;
  // Between a name and a brace or a comma the name is meant.
  if (under && before && isSign(under) && !isSign(before)) return before;
  return under ?? before;
}

function isSign(word: LeafCstNode): boolean {
  return /^[^\p{L}\p{N}"“”]$/u.test(word.text);
}

/** The parts of a node stand in the order of the text and do not overlap, so the one that holds an offset is halved out. */
function leafAt(node: CstNode, offset: number): LeafCstNode | undefined {
  let current = node;
  while (isCompositeCstNode(current)) {
    const next = partAt(current.content, offset);
    if (!next) return undefined;
    current = next;
  }
  const leaf = current as LeafCstNode;
  return leaf.hidden ? undefined : leaf;
}

function partAt(parts: readonly CstNode[], offset: number): CstNode | undefined {
  let [low, high] = [0, parts.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const part = parts[middle];
    if (!part) return undefined;
    if (offset < part.offset) high = middle - 1;
    else if (offset >= part.end) low = middle + 1;
    else return part;
  }
  return undefined;
}
