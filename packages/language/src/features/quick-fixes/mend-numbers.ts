import { AstUtils, type AstNode } from 'langium';
import { isEvidence, isFramework, isItem, type Evidence, type Item } from '../../generated/ast.js';
import { comparePublished, lastCount } from '../../structure/published-number.js';
import { moveBlock } from '../move-block.js';
import { renumberAll } from '../rename/renumber.js';
import { renamingEdit } from '../rename/rename.js';
import { siblingsIn, type Siblings } from '../../structure/numbered.js';
import { nodeAround, textIn, type Fix, type Problem } from './quick-fix.js';

type Numbered = Item | Evidence;

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
  return fixes(
    problem,
    numbers,
    `Number it ${numbers.get(node) ?? ''}${numbers.size > 1 ? ', and those after it in turn' : ''}`,
  );
}

/** The number it should have had by all that stands inside of it, or the next in the item that it stands in. */
export function numberForParent(problem: Problem): Fix[] {
  const node = nodeAround(problem, isNumberedNode);
  if (!node) return [];
  const meant = textIn(problem, 'number');
  if (meant !== undefined) {
    return [{ title: `Number it ${meant}`, edits: renamingEdit(problem.services, new Map([[node, meant]])) }];
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
  return fixes(problem, new Map([[node, number]]), `Number it ${number}`);
}

/** Moves an item to where its number belongs. */
export function moveToOrder(problem: Problem): Fix[] {
  const node = nodeAround(problem, isItem);
  const siblings = siblingsOf(problem, node)?.numbered ?? [];
  if (!node) return [];
  const after = textIn(problem, 'after');
  const target = after === undefined ? undefined : siblings.find((entry) => entry.number === after)?.node;
  const first = siblings.find((entry) => entry.node !== node)?.node;
  const around = target ?? first;
  // Only within one block can lines change places.
  if (around?.$container !== node.$container) return [];
  const edits = moveBlock(problem.document.textDocument, node, around, target ? 'after' : 'before', []);
  return edits ? [{ title: `Move it ${target ? 'after' : 'before'} ${around.name}`, edits }] : [];
}

function isInOrder({ numbered }: Siblings, node: Numbered, number: string): boolean {
  const place = numbered.findIndex((entry) => entry.node === node);
  const [before, after] = [numbered[place - 1], numbered[place + 1]];
  const follows = !before || (comparePublished(before.number, number) ?? 1) < 0;
  return follows && (!after || (comparePublished(number, after.number) ?? 1) < 0);
}

/** As far as the numbers go on from one stem. */
function shifted(entries: readonly Numbered[], stem: string, by: number): Map<Numbered, string> {
  const numbers = new Map<Numbered, string>();
  for (const entry of entries) {
    const last = lastCount(entry.name);
    if (last?.stem !== stem) continue;
    numbers.set(entry, `${stem}${last.count + by}${entry.name.slice(`${stem}${last.count}`.length)}`);
  }
  return numbers;
}

function fixes(problem: Problem, numbers: ReadonlyMap<Numbered, string>, title: string): Fix[] {
  const changed = renumberAll(problem.services, numbers);
  return changed.ok ? [{ title, edits: renamingEdit(problem.services, changed.names) }] : [];
}

function siblingsOf({ services }: Problem, node: Numbered | undefined): Siblings | undefined {
  const framework = node && AstUtils.getContainerOfType(node, isFramework);
  if (!framework) return undefined;
  const groups = siblingsIn(services.structure.MergedFrameworks.of(framework));
  return groups.find(({ numbered }) => numbered.some((entry) => entry.node === node));
}

function isNumberedNode(node: AstNode): node is Numbered {
  return isItem(node) || isEvidence(node);
}
