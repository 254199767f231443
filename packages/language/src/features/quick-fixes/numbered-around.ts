import { AstUtils, type AstNode } from 'langium';
import { isEvidence, isFramework, isItem, type Evidence, type Item } from '../../generated/ast.js';
import { siblingsIn, type Siblings } from '../../structure/numbered.js';
import { renamingEdit } from '../rename/rename.js';
import { renumberAll } from '../rename/renumber.js';
import type { Fix, Problem } from './quick-fix.js';

/** Whatever carries a published number. */
export type NumberedNode = Item | Evidence;

export function isNumberedNode(node: AstNode): node is NumberedNode {
  return isItem(node) || isEvidence(node);
}

/** What stands side by side with it, revisions merged in. */
export function siblingsOf({ services }: Problem, node: NumberedNode | undefined): Siblings | undefined {
  const framework = node && AstUtils.getContainerOfType(node, isFramework);
  if (!framework) return undefined;
  const groups = siblingsIn(services.structure.MergedFrameworks.of(framework));
  return groups.find(({ numbered }) => numbered.some((entry) => entry.node === node));
}

/** Other numbers, in all files. None where one of them is taken. */
export function numberFixes(
  problem: Problem,
  numbers: ReadonlyMap<NumberedNode, string>,
  title: string,
): Fix[] {
  const changed = renumberAll(problem.services, numbers, problem.words);
  return changed.ok ? [{ title, edits: renamingEdit(problem.services, changed.names) }] : [];
}
