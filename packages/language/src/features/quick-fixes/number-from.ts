import { lastCount } from '../../structure/published-number.js';
import { isNumberedNode, numberFixes, siblingsOf, type NumberedNode } from './numbered-around.js';
import { nodeAround, type Fix, type Problem } from './quick-fix.js';

/** The number that follows the one before, for this and for all that stand after it: closes a hole, or parts two of one number. */
export function numberFrom(problem: Problem): Fix[] {
  const node = nodeAround(problem, isNumberedNode);
  const entries = siblingsOf(problem, node)?.numbered.map((entry) => entry.node) ?? [];
  const place = node ? entries.indexOf(node) : -1;
  const own = node && lastCount(node.name);
  if (!node || !own || place < 0) return [];
  const before = entries.slice(0, place).map(({ name }) => lastCount(name));
  const previous = before.findLast((count) => count?.stem === own.stem)?.count ?? 0;
  const numbers = shifted(entries.slice(place), own.stem, previous + 1 - own.count);
  const { number, numberFrom: numberAll } = problem.words.fixes;
  const title = (numbers.size > 1 ? numberAll : number)(numbers.get(node) ?? '');
  return numberFixes(problem, numbers, title);
}

/** As far as the numbers go on from one stem. */
function shifted(entries: readonly NumberedNode[], stem: string, by: number): Map<NumberedNode, string> {
  const numbers = new Map<NumberedNode, string>();
  for (const entry of entries) {
    const last = lastCount(entry.name);
    if (last?.stem !== stem) continue;
    numbers.set(entry, `${stem}${last.count + by}${entry.name.slice(`${stem}${last.count}`.length)}`);
  }
  return numbers;
}
