import type { Siblings } from '../../structure/numbered.js';
import { comparePublished, lastCount } from '../../structure/published-number.js';
import { renamingEdit } from '../rename/rename.js';
import { isNumberedNode, numberFixes, siblingsOf, type NumberedNode } from './numbered-around.js';
import { nodeAround, textIn, type Fix, type Problem } from './quick-fix.js';

/** The number it should have had by all that stands inside of it, or the next in the item that it stands in. */
export function numberForParent(problem: Problem): Fix[] {
  const node = nodeAround(problem, isNumberedNode);
  if (!node?.name) return [];
  const { number: title } = problem.words.fixes;
  const meant = textIn(problem, 'number');
  if (meant) {
    return [{ title: title(meant), edits: renamingEdit(problem.services, new Map([[node, meant]])) }];
  }
  const siblings = siblingsOf(problem, node);
  const parent = siblings?.parent?.number;
  if (!siblings || parent === undefined) return [];
  const end = node.name.split('.').at(-1) ?? '';
  const counts = siblings.numbered
    .map((entry) => lastCount(entry.number))
    .filter((last) => last?.stem === `${parent}.`);
  const next = Math.max(0, ...counts.map((last) => last?.count ?? 0)) + 1;
  const isFree = !siblings.numbered.some((entry) => entry.number === `${parent}.${end}`);
  // What has the right place already needs only the right beginning.
  const number =
    isFree && isInOrder(siblings, node, `${parent}.${end}`) ? `${parent}.${end}` : `${parent}.${next}`;
  return numberFixes(problem, new Map([[node, number]]), title(number));
}

function isInOrder({ numbered }: Siblings, node: NumberedNode, number: string): boolean {
  const place = numbered.findIndex((entry) => entry.node === node);
  const [before, after] = [numbered[place - 1], numbered[place + 1]];
  const follows = !before || (comparePublished(before.number, number) ?? 1) < 0;
  return follows && (!after || (comparePublished(number, after.number) ?? 1) < 0);
}
