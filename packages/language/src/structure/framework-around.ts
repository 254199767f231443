import { AstUtils, type AstNode } from 'langium';
import { isFramework, isInspection, type Framework } from '../generated/ast.js';
import { isItem } from '../generated/ast.js';
import type { MergedFramework, MergedItem } from './merged-framework.js';

/** The framework a node stands in, or that its inspection names. */
export function frameworkAround(node: AstNode): Framework | undefined {
  const around = AstUtils.getContainerOfType(node, isFramework);
  return around ?? AstUtils.getContainerOfType(node, isInspection)?.framework?.ref;
}

/** The merged item a node stands in. Nothing at the top of the framework, or inside an item that the framework has replaced. */
export function itemAround(merged: MergedFramework, node: AstNode): MergedItem | undefined {
  const item = AstUtils.getContainerOfType(node, isItem);
  const found = item && merged.byId.get(item.name);
  return found?.node === item ? found : undefined;
}
