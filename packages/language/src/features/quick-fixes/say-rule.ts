import { AstUtils, type AstNode } from 'langium';
import { isFramework, isItem, type Framework, type Item } from '../../generated/ast.js';
import { itemKindOf, memberKindOf } from '../../structure/rules.js';
import { indentOf } from '../lines-of.js';
import { nodeAround, textIn, textsIn, type Fix, type Problem } from './quick-fix.js';

/** Of a framework with more scales than this, not all are offered. */
const offeredAtMost = 3;

/** Lets the inspectors rate the items that have no rule: a line before the first of them, in the block around them all. */
export function sayRule(problem: Problem): Fix[] {
  const framework = nodeAround(problem, isFramework);
  const kind = textIn(problem, 'kind');
  const [first] = itemsAmong(framework, textsIn(problem, 'items'));
  // In a revision a rule must be said as a change, and of which part the author knows best.
  if (!framework || framework.base || kind === undefined || !first) return [];
  const before = beforeAll(framework, itemsAmong(framework, textsIn(problem, 'items')));
  const start = before?.$cstNode?.range.start;
  if (!start) return [];
  const place = { line: start.line, character: 0 };
  const indent = indentOf(problem.document.textDocument, start.line);
  // Another member on the same line would take the new one in the middle.
  if (indent.length !== start.character) return [];
  const { MergedFrameworks } = problem.services.structure;
  const scales = [...MergedFrameworks.of(framework).scales.keys()].slice(0, offeredAtMost);
  return scales.map((scale) => {
    const line = `${memberKindOf(itemKindOf(first.kind))} rated by inspectors on ${scale}`;
    return {
      title: problem.words.fixes.write(`"${line}"`),
      edits: [{ range: { start: place, end: place }, newText: `${indent}${line}\n` }],
    };
  });
}

function itemsAmong(framework: Framework | undefined, ids: readonly string[]): Item[] {
  if (!framework) return [];
  const wanted = new Set(ids);
  return AstUtils.streamAllContents(framework)
    .filter(isItem)
    .filter(({ name }) => wanted.has(name))
    .toArray();
}

/** The first of them where all stand in one block, or the first item of the framework. */
function beforeAll(framework: Framework, items: readonly Item[]): AstNode | undefined {
  const [first, ...others] = items;
  const isOneBlock = others.every(({ $container }) => $container === first?.$container);
  return isOneBlock ? first : framework.members.find(isItem);
}
