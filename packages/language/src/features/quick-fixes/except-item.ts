import { GrammarUtils } from 'langium';
import { isMembers, type Members } from '../../generated/ast.js';
import { nodeAround, textIn, type Fix, type Problem } from './quick-fix.js';

/** A rule leaves out the item that can have no rating. */
export function exceptItem(problem: Problem): Fix[] {
  const id = textIn(problem, 'except');
  const members = nodeAround(problem, isMembers);
  if (id === undefined || !members) return [];
  const end = endOfNames(members);
  if (!end) return [];
  const words = members.except.length > 0 ? `, ${id}` : ` except ${id}`;
  return [
    { title: problem.words.fixes.leaveOut(id), edits: [{ range: { start: end, end }, newText: words }] },
  ];
}

function endOfNames(members: Members) {
  const names = ['except', 'within', 'kind'].map((property) =>
    GrammarUtils.findNodesForProperty(members.$cstNode, property).at(-1),
  );
  return names.find((name) => name !== undefined)?.range.end;
}
