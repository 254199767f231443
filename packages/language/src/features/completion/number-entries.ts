import { AstUtils } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver-types';
import {
  isEvidence,
  isFramework,
  isItem,
  type Evidence,
  type Item,
  type ItemKind,
} from '../../generated/ast.js';
import type { MergedFramework, MergedItem } from '../../structure/merged-framework.js';
import { placesFor } from '../../structure/misplaced.js';
import { canStand } from './keyword-places.js';
import type { Entry } from './entry.js';
import { holdingKinds, isItemKind } from './kinds.js';
import { kindSaid, said } from '../said.js';
import type { Words } from '../words/words.js';
import { inSnippet } from '../workspace-edit.js';
import { nextNumber } from './next-number.js';
import { isUnderWay, type Request } from './request.js';

/** Whole new items and pieces of evidence, each with the next number, where a member may begin. */
export function newItemEntries(request: Request): Entry[] {
  const { cursor } = request;
  return cursor.continuations.flatMap((word): Entry[] => {
    const kind = word.type.name;
    if (!word.startsMember || !canStand(request, word)) return [];
    if (kind === 'evidence') return newItem(request, 'evidence', `${kind} `);
    if (word.rule !== 'ItemKind' || word.around[0] !== 'Item') return [];
    return newItem(request, kind as ItemKind, `${kind} `);
  });
}

/** The next number after the word that says what kind of item it is. */
export function numberEntries(request: Request): Entry[] {
  const { cursor, merged } = request;
  const word = cursor.member.at(-1)?.image ?? '';
  if (word === 'evidence') return newItem(request, 'evidence', '');
  if (!isItemKind(word) || !merged) return [];
  const change = cursor.member[0]?.image;
  if (change === 'replace')
    return [...(merged.base ?? merged).byId.values()]
      .filter(({ kind, id }) => kind === word && id !== '')
      .map(({ node }) => existing(node, request.words));
  if (change !== 'add' || placesFor(word).length === 0) return newItem(request, word, '');
  const to = cursor.member[1]?.image === 'to' ? cursor.member[2]?.image : undefined;
  return [...merged.byId.values()]
    .filter(({ id, kind }) => placesFor(word).includes(kind) && (to === undefined || id === to))
    .flatMap((parent) => newItem(request, word, '', parent));
}

function newItem(
  request: Request,
  kind: ItemKind | 'evidence',
  before: string,
  under: MergedItem | undefined = request.item,
): Entry[] {
  const { merged, cursor, document, words } = request;
  if (!merged || (!isFramework(cursor.block) && !isItem(cursor.block))) return [];
  const isAbove = (node: Item | Evidence): boolean =>
    AstUtils.getDocument(node) !== document || (node.$cstNode?.offset ?? 0) < cursor.from;
  const number = nextNumber(merged, under, kind, isAbove, (node) => isUnderWay(request, node, before !== ''));
  const { nextIn, nextInFramework } = words.completion;
  const where = under && `${under.id} ${said(under.node.title, words) ?? ''}`.trim();
  return [
    {
      label: `${before}${number ?? '…'}`,
      kind: CompletionItemKind.Struct,
      insert: `${before}${number === undefined ? '${1:Number}' : inSnippet(number)} ${body(kind)}`,
      detail: under && where !== undefined ? nextIn(under.kind, where) : nextInFramework,
      order: before === '' || isLikely(merged, kind, under) ? 'first' : 'rare',
    },
  ];
}

/** Whether items of this kind stand beside the new one or, where it is the first, in other items like the one around it. */
function isLikely(merged: MergedFramework, kind: string, under: MergedItem | undefined): boolean {
  if (kind === 'evidence') return under?.node.members.some(isEvidence) ?? false;
  const beside = under ? under.children : merged.items;
  const alike = [...merged.byId.values()].filter((item) => item.kind === under?.kind);
  const examples = beside.length > 0 ? beside : alike.flatMap(({ children }) => children);
  return examples.length === 0 || examples.some((item) => item.kind === kind);
}

/** What is written after the number: a question asks, what holds other items has a block. */
function body(kind: ItemKind | 'evidence'): string {
  if (kind === 'evidence') return '"${2:What shows it}"';
  return holdingKinds.has(kind) ? '"${2:Title}" {\n\t$0\n}' : '"${2:Title}" asks "${3:Question?}"';
}

function existing({ name, title, kind }: Item, words: Words): Entry {
  return {
    label: name,
    kind: CompletionItemKind.Reference,
    insert: `${inSnippet(name)} `,
    detail: `${kindSaid(kind, words)} ${name} ${said(title, words) ?? ''}`.trim(),
    order: 'first',
  };
}
