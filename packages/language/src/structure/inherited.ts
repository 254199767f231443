import { AstUtils, type AstNode } from 'langium';
import { isFramework } from '../generated/ast.js';
import type { MergedFramework, MergedItem } from './merged-framework.js';

/**
 * The parts of a revising framework that it takes over from what it revises as they are written there. An item stands for its own
 * lines only: the items inside it are parts themselves, because a revision may have replaced any of them.
 */
export function* inheritedParts(merged: MergedFramework): Generator<AstNode> {
  const isInherited = (node: AstNode): boolean =>
    AstUtils.getContainerOfType(node, isFramework) !== merged.node;
  const parts: Iterable<AstNode>[] = [
    merged.bandings.values(),
    merged.discretions.values(),
    merged.defaults.values(),
    merged.overall ? [merged.overall] : [],
    itemsOf(merged.items),
  ];
  for (const some of parts) for (const part of some) if (isInherited(part)) yield part;
}

function* itemsOf(items: readonly MergedItem[]): Generator<AstNode> {
  for (const item of items) {
    yield item.node;
    yield* itemsOf(item.children);
  }
}
