import type { AstNode } from 'langium';
import { isBanding, isScale } from '../../generated/ast.js';
import { linesWithComments } from '../lines-of.js';
import { nodeAround, type Fix, type Problem } from './quick-fix.js';

/** Writes the levels of a scale in the order of their scores. */
export function sortLevels(problem: Problem): Fix[] {
  const levels = nodeAround(problem, isScale)?.levels ?? [];
  return sorted(problem, levels, ({ score }) => score ?? 0, problem.words.fixes.sortLevels);
}

/** Writes the bands of a banding in the order of what they hold. */
export function sortBands(problem: Problem): Fix[] {
  const bands = nodeAround(problem, isBanding)?.bands ?? [];
  return sorted(problem, bands, ({ lower }) => lower ?? -1, problem.words.fixes.sortBands);
}

/** Up or down, as the first and the last of them go. Nothing where two of them share a line. */
function sorted<T extends AstNode>(
  { document: { textDocument } }: Problem,
  nodes: readonly T[],
  valueOf: (node: T) => number,
  title: string,
): Fix[] {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return [];
  const direction = valueOf(first) <= valueOf(last) ? 1 : -1;
  const order = [...nodes].sort((left, right) => direction * (valueOf(left) - valueOf(right)));
  const lines = new Map(nodes.map((node) => [node, linesWithComments(textDocument, node)]));
  const edits = nodes.flatMap((node, place) => {
    const from = order[place];
    const [range, source] = [lines.get(node), from && lines.get(from)];
    return range && source ? [{ range, newText: textDocument.getText(source) }] : [];
  });
  if (edits.length < nodes.length) return [];
  return [{ title, edits }];
}
