import { AstUtils, type AstNode } from 'langium';
import { isNotRatedRule, type Members } from '../generated/ast.js';
import { lostLines } from '../parsing/lost-lines.js';
import { membersOf, type Ruled } from './rating-structure.js';

/**
 * Whether it is not known what a rule picks from or adds up: a word of it could not be read, a number in it leads nowhere, or a member is
 * rated on a scale that does. What it reaches is then not known either.
 */
export function isUncertain({ inForce, members }: Ruled): boolean {
  if (!inForce) return false;
  return (
    lostWords(inForce.rule) ||
    namesNowhere(membersOf(inForce.rule)) ||
    members.some(
      (member) => member.inForce && !isNotRatedRule(member.inForce.rule) && member.scale === undefined,
    )
  );
}

/** Whether words were lost on the lines of a node. */
export function lostWords(node: AstNode): boolean {
  const range = node.$cstNode?.range;
  const lines = range && lostLines(AstUtils.getDocument(node));
  if (!lines || lines.size === 0) return false;
  for (const line of lines.keys()) if (line >= range.start.line && line <= range.end.line) return true;
  return false;
}

function namesNowhere(members: Members | undefined): boolean {
  return [...(members?.within ?? []), ...(members?.except ?? [])].some(({ error }) => error !== undefined);
}
