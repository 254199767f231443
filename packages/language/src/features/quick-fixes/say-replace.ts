import { isAddition } from '../../generated/ast.js';
import { nodeAround, type Fix, type Problem } from './quick-fix.js';

/** `add banding X …` of what is there already becomes `replace banding X …`. */
export function sayReplace(problem: Problem): Fix[] {
  const addition = nodeAround(problem, isAddition);
  const start = addition?.$cstNode?.range.start;
  const end = addition?.member?.$cstNode?.range.start;
  if (!start || !end) return [];
  return [
    { title: problem.words.fixes.replaceForAdd, edits: [{ range: { start, end }, newText: 'replace ' }] },
  ];
}
