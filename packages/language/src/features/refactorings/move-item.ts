import { AstUtils, type LangiumDocument } from 'langium';
import type { CodeAction, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { isFramework, isItem, type Document, type Item } from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import { continues, lastCount } from '../../structure/published-number.js';
import { treeParts } from '../../structure/tree-parts.js';
import { moveBlock } from '../move-block.js';
import { renumberAll } from '../rename/renumber.js';
import { renamingEdit } from '../rename/rename.js';
import { english } from '../words/english/english.js';
import type { Words } from '../words/words.js';
import { wordFrom } from './word-from.js';

/** The kind under which an editor offers it. */
export const moveKind = 'refactor.move';

/** Of a framework with more domains than this, not all are offered. */
const offeredAtMost = 8;

interface Move {
  readonly title: string;
  readonly around: Item;
  readonly where: 'before' | 'after';
  readonly numbers: ReadonlyMap<Item, string>;
}

/**
 * Moves the standard (or whatever has a number) whose first line the cursor is on: before the one above it, after the one below it, or to
 * the end of another domain. Numbers follow the new places, and so does everything that refers to them, in all files.
 */
export function moveItem(
  services: YardstickServices,
  document: LangiumDocument<Document>,
  range: Range,
  words: Words = english,
): CodeAction[] {
  const item = itemAt(document, range);
  if (!item || !lastCount(item.name)) return [];
  return [...movesAmongSiblings(item, words), ...movesToOthers(item, words)].flatMap((move) => {
    const edit = editFor(services, document, item, move, words);
    return edit ? [{ title: move.title, kind: moveKind, edit }] : [];
  });
}

function itemAt(document: LangiumDocument<Document>, { start }: Range): Item | undefined {
  const leaf = wordFrom(document, start);
  const item = leaf && AstUtils.getContainerOfType(leaf.astNode, isItem);
  return item?.name && item.$cstNode?.range.start.line === start.line ? item : undefined;
}

function* movesAmongSiblings(item: Item, { refactorings: titles }: Words): Generator<Move> {
  const siblings = siblingsOf(item);
  const place = siblings.indexOf(item);
  const [above, below] = [siblings[place - 1], siblings[place + 1]];
  const swapped = (other: Item): Map<Item, string> =>
    new Map([
      [item, other.name],
      [other, item.name],
    ]);
  if (above)
    yield {
      title: titles.moveBefore(above.kind, above.name),
      around: above,
      where: 'before',
      numbers: swapped(above),
    };
  if (below)
    yield {
      title: titles.moveAfter(below.kind, below.name),
      around: below,
      where: 'after',
      numbers: swapped(below),
    };
}

/** To the end of another item of the same kind as the one around it; those behind it close the ranks. */
function* movesToOthers(item: Item, { refactorings: titles }: Words): Generator<Move> {
  const parent = item.$container;
  const framework = AstUtils.getContainerOfType(item, isFramework);
  if (!isItem(parent) || !framework || !continues(item.name, parent.name)) return;
  const others = treeParts(framework)
    .nodes.filter(isItem)
    .filter(({ kind, name }) => kind === parent.kind && name && name !== parent.name);
  for (const other of others.slice(0, offeredAtMost)) {
    const inside = other.members.filter(isItem).filter(({ name }) => name && continues(name, other.name));
    const last = inside.at(-1);
    const end = last && lastCount(last.name);
    if (!last || !end) continue;
    const number = `${end.stem}${end.count + 1}`;
    const numbers = new Map([...closedRanks(item), [item, number] as const]);
    yield { title: titles.moveTo(other.kind, other.name, number), around: last, where: 'after', numbers };
  }
}

function closedRanks(item: Item): [Item, string][] {
  const own = lastCount(item.name);
  const siblings = siblingsOf(item);
  // 2b stays where 2 goes, and 2 where 2b does: then there is no gap to close.
  if (siblings.some((sibling) => sibling !== item && lastCount(sibling.name)?.count === own?.count))
    return [];
  return siblings.slice(siblings.indexOf(item) + 1).flatMap((sibling): [Item, string][] => {
    const last = lastCount(sibling.name);
    if (!own || last?.stem !== own.stem || last.count <= own.count) return [];
    return [
      [sibling, `${last.stem}${last.count - 1}${sibling.name.slice(`${last.stem}${last.count}`.length)}`],
    ];
  });
}

/** Those of its kind that are numbered through with it. */
function siblingsOf(item: Item): Item[] {
  const stem = lastCount(item.name)?.stem;
  return item.$container.$type === 'Item' || isFramework(item.$container)
    ? [...item.$container.members]
        .filter(isItem)
        .filter(({ kind, name }) => kind === item.kind && lastCount(name ?? '')?.stem === stem)
    : [];
}

function editFor(
  services: YardstickServices,
  document: LangiumDocument,
  item: Item,
  { around, where, numbers }: Move,
  words: Words,
): WorkspaceEdit | undefined {
  const renumbered = renumberAll(services, numbers, words);
  if (!renumbered.ok) return undefined;
  const edit = renamingEdit(services, renumbered.names);
  const own = document.uri.toString();
  const changes = (edit.documentChanges ?? []).filter((change) => 'edits' in change);
  const mine = changes.find(({ textDocument }) => textDocument.uri === own);
  const edits = (mine?.edits ?? []).filter((each): each is TextEdit => 'newText' in each);
  const moved = moveBlock(document.textDocument, item, around, where, edits);
  if (!mine || !moved) return undefined;
  return { documentChanges: changes.map((change) => (change === mine ? { ...mine, edits: moved } : change)) };
}
