import { GrammarUtils } from 'langium';
import { isEffective, isFieldwork } from '../../generated/ast.js';
import { nodeAround, textIn, type Fix, type Problem } from './quick-fix.js';

/** Two dates the wrong way round change places. */
export function swapDates(problem: Problem): Fix[] {
  const [from, to] = [textIn(problem, 'from'), textIn(problem, 'to')];
  const span = nodeAround(problem, (node) => isEffective(node) || isFieldwork(node));
  const first = GrammarUtils.findNodeForProperty(span?.$cstNode, 'from');
  const second = GrammarUtils.findNodeForProperty(span?.$cstNode, 'to');
  if (!first || !second || from === undefined || to === undefined) return [];
  const edits = [
    { range: first.range, newText: to },
    { range: second.range, newText: from },
  ];
  return [{ title: problem.words.fixes.writeDates(to, from), edits }];
}
