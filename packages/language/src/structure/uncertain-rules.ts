import { AstUtils, type AstNode } from 'langium';
import { isNotRatedRule, type Members } from '../generated/ast.js';
import { lostLines } from '../parsing/lost-lines.js';
import { membersOf, type Ruled } from './rating-structure.js';

/**
 * Whether it is not known what a rule picks from or adds up: a word of it could not be read, a number in it leads nowhere, nothing is
 * there that it speaks of, or a member counts for nothing or is rated on a scale that leads nowhere. What it reaches is then not known
 * either.
 */
export function isUncertain({ inForce, members }: Ruled): boolean {
  if (!inForce) return false;
  const named = membersOf(inForce.rule);
  return (
    lostWords(inForce.rule) ||
    namesNowhere(named) ||
    (named !== undefined && members.length === 0) ||
    members.some(
      (member) =>
        member.item?.node.weight === 0 ||
        (member.inForce && !isNotRatedRule(member.inForce.rule) && member.scale === undefined),
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
