import { AstUtils, CstUtils, isLeafCstNode } from 'langium';
import { isFramework, isItem, type Evidence, type Item } from '../../generated/ast.js';
import { itemAround } from '../../structure/framework-around.js';
import { nextNumber } from '../completion/next-number.js';
import { nodeAround, type Fix, type Problem } from './quick-fix.js';

/** Gives an item that has no number the next one where it stands. */
export function giveNumber(problem: Problem): Fix[] {
  const item = nodeAround(problem, isItem);
  const framework = nodeAround(problem, isFramework);
  const place = item?.$cstNode;
  const kind = place && CstUtils.flattenCst(place).find(isLeafCstNode);
  if (!item || item.name || !framework || framework.base || !kind) return [];
  const merged = problem.services.structure.MergedFrameworks.of(framework);
  const parent = itemAround(merged, item.$container);
  const isAbove = (other: Item | Evidence): boolean =>
    AstUtils.getDocument(other) !== problem.document || (other.$cstNode?.offset ?? 0) < place.offset;
  const number = nextNumber(merged, parent, item.kind, isAbove, (other) => other === item);
  if (number === undefined) return [];
  const { end } = kind.range;
  return [
    {
      title: problem.words.fixes.number(number),
      edits: [{ range: { start: end, end }, newText: ` ${number}` }],
    },
  ];
}
