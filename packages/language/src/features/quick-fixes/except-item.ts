import { AstUtils, GrammarUtils } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import { isBandingRule, isFramework, isMembers, type Members, type Rule } from '../../generated/ast.js';
import { membersOf, ratingStructure, type Ruled } from '../../structure/rating-structure.js';
import { nodeAround, textIn, type Fix, type Problem } from './quick-fix.js';
import { removeWeight } from './remove-weight.js';

/** A rule leaves out the item that can have no rating. */
export function exceptItem(problem: Problem): Fix[] {
  const id = textIn(problem, 'except');
  const members = nodeAround(problem, isMembers);
  const edit = members && id !== undefined ? except(members, id) : undefined;
  return edit ? [{ title: problem.words.fixes.leaveOut(String(id)), edits: [edit] }] : [];
}

/** An item that counts for nothing is left out of the rules that add it up, and so needs no weight. */
export function exceptWeightless(problem: Problem): Fix[] {
  const id = textIn(problem, 'except');
  const framework = nodeAround(problem, isFramework);
  const [weight] = removeWeight(problem);
  if (id === undefined || !framework || !weight) return [];
  const { written } = ratingStructure(problem.services.structure.MergedFrameworks.of(framework));
  const rules = [...written]
    .filter(([{ rule }, ruled]) => isAddingUp(rule) && ruled.some((one) => takesIn(one, id)))
    .flatMap(([{ rule }]) => membersOf(rule) ?? []);
  if (rules.length === 0 || rules.some((each) => AstUtils.getDocument(each) !== problem.document)) return [];
  const edits = rules.flatMap((each) => except(each, id) ?? []);
  return [{ title: problem.words.fixes.leaveOut(id), edits: [...edits, ...weight.edits] }];
}

function isAddingUp(rule: Rule | undefined): boolean {
  return isBandingRule(rule) && rule.aggregate !== undefined;
}

function takesIn({ members }: Ruled, id: string): boolean {
  return members.some(({ item }) => item?.id === id);
}

function except(members: Members, id: string): TextEdit | undefined {
  const end = endOfNames(members);
  const newText = members.except.length > 0 ? `, ${id}` : ` except ${id}`;
  return end && { range: { start: end, end }, newText };
}

function endOfNames(members: Members) {
  const names = ['except', 'within', 'kind'].map((property) =>
    GrammarUtils.findNodesForProperty(members.$cstNode, property).at(-1),
  );
  return names.find((name) => name !== undefined)?.range.end;
}
