import { AstUtils, type AstNode } from 'langium';
import { isFramework, isItem, type Framework } from '../../generated/ast.js';
import type { MergedFramework, MergedItem } from '../../structure/merged-framework.js';
import { ratingStructure } from '../../structure/rating-structure.js';
import { memberKindOf } from '../../structure/rules.js';
import { indentOf } from '../lines-of.js';
import { likelyRules } from './likely-rules.js';
import { nodeAround, textIn, textsIn, type Fix, type Problem } from './quick-fix.js';

/** Says the rule of the items that have none: a line before the first of them, in the block around them all. */
export function sayRule(problem: Problem): Fix[] {
  const framework = nodeAround(problem, isFramework);
  // In a revision a rule must be said as a change, and of which part the author knows best.
  if (!framework || framework.base || textIn(problem, 'kind') === undefined) return [];
  const merged = problem.services.structure.MergedFrameworks.of(framework);
  const reported = textsIn(problem, 'items').flatMap((id) => merged.byId.get(id) ?? []);
  const items = whatWantsRules(merged, reported);
  const [first] = items;
  const before = beforeAll(framework, items);
  const start = before?.$cstNode?.range.start;
  if (!first || !start || AstUtils.getDocument(before) !== problem.document) return [];
  const place = { line: start.line, character: 0 };
  const indent = indentOf(problem.document.textDocument, start.line);
  // Another member on the same line would take the new one in the middle.
  if (indent.length !== start.character) return [];
  return likelyRules(merged, items).map((rule) => {
    const line = `${memberKindOf(first.kind)} ${rule}`;
    return {
      title: problem.words.fixes.write(`"${line}"`),
      edits: [{ range: { start: place, end: place }, newText: `${indent}${line}\n` }],
    };
  });
}

/**
 * Of a branch without any rule the top is reported. What wants one is what other rules look at or else its standards or criteria,
 * and the top itself only where nothing inside does.
 */
function whatWantsRules(merged: MergedFramework, reported: readonly MergedItem[]): readonly MergedItem[] {
  const { overall, items, of } = ratingStructure(merged);
  const lookedAt = new Set([overall, ...items].flatMap(({ members }) => members));
  if (reported.some((item) => lookedAt.has(of(item)))) return reported;
  const inside = reported.flatMap(below).filter((item) => !of(item).inForce);
  const wanted = [
    inside.filter((item) => lookedAt.has(of(item))),
    inside.filter(({ kind }) => kind === 'standard' || kind === 'criterion'),
  ].find((found) => found.length > 0);
  return wanted?.filter(({ kind }) => kind === wanted[0]?.kind) ?? reported;
}

function below({ children }: MergedItem): MergedItem[] {
  return children.flatMap((child) => [child, ...below(child)]);
}

/** The first of them where all stand in one block, or the first item of the framework. */
function beforeAll(framework: Framework, items: readonly MergedItem[]): AstNode | undefined {
  const [first, ...others] = items.map(({ node }) => node);
  const isOneBlock = others.every(({ $container }) => $container === first?.$container);
  return isOneBlock ? first : framework.members.find(isItem);
}
