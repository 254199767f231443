import { GrammarUtils } from 'langium';
import { isMembers } from '../../generated/ast.js';
import { nodeAround, type Fix, type Problem } from './quick-fix.js';

/** Takes `ignoring unrated` away from a rule. */
export function countUnrated(problem: Problem): Fix[] {
  const { textDocument } = problem.document;
  const members = nodeAround(problem, isMembers)?.$cstNode;
  const first = GrammarUtils.findNodeForKeyword(members, 'ignoring');
  const last = GrammarUtils.findNodeForKeyword(members, 'unrated');
  if (!first || !last) return [];
  const before = textDocument.getText().slice(0, first.offset).trimEnd();
  const start = textDocument.positionAt(before.length);
  return [
    {
      title: problem.words.fixes.removeWords('ignoring unrated'),
      edits: [{ range: { start, end: last.range.end }, newText: '' }],
    },
  ];
}
