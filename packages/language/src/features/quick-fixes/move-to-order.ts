import { isItem } from '../../generated/ast.js';
import { moveBlock } from '../move-block.js';
import { siblingsOf } from './numbered-around.js';
import { nodeAround, textIn, type Fix, type Problem } from './quick-fix.js';

/** Moves an item to where its number belongs. */
export function moveToOrder(problem: Problem): Fix[] {
  const node = nodeAround(problem, isItem);
  const siblings = siblingsOf(problem, node)?.numbered ?? [];
  if (!node) return [];
  const after = textIn(problem, 'after');
  const target = after === undefined ? undefined : siblings.find((entry) => entry.number === after)?.node;
  const first = siblings.find((entry) => entry.node !== node)?.node;
  const around = target ?? first;
  // Only within one block can lines change places.
  if (around?.$container !== node.$container) return [];
  const edits = moveBlock(problem.document.textDocument, node, around, target ? 'after' : 'before', []);
  const { moveAfter, moveBefore } = problem.words.fixes;
  return edits ? [{ title: target ? moveAfter(around.name) : moveBefore(around.name), edits }] : [];
}
