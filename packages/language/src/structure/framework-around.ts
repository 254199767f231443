import { AstUtils, type AstNode } from 'langium';
import { isFramework, isInspection, isItem, type Framework, type Item } from '../generated/ast.js';
import type { MergedFramework, MergedItem } from './merged-framework.js';

/** The framework a node stands in, or that its inspection names. */
export function frameworkAround(node: AstNode): Framework | undefined {
  const around = AstUtils.getContainerOfType(node, isFramework);
  return around ?? AstUtils.getContainerOfType(node, isInspection)?.framework?.ref;
}

/** The merged item a node stands in. Nothing at the top of the framework, or inside an item that the framework has replaced. */
export function itemAround(merged: MergedFramework, node: AstNode): MergedItem | undefined {
  const item = AstUtils.getContainerOfType(node, isItem);
  if (!item) return undefined;
  const found = merged.byId.get(item.name);
  // A number given twice finds only its first item; the second is looked for, so that what it says is not a mistake too.
  return found?.node === item ? found : itemWrittenAs(item, merged.items);
}

function itemWrittenAs(node: Item, among: readonly MergedItem[]): MergedItem | undefined {
  for (const item of among) {
    const found = item.node === node ? item : itemWrittenAs(node, item.children);
    if (found) return found;
  }
  return undefined;
}
