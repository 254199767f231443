import type { LangiumDocument } from 'langium';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  InsertTextFormat,
  InsertTextMode,
  type CompletionItem,
  type CompletionList,
  type Position,
  type Range,
} from 'vscode-languageserver-types';
import type { Document } from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import { terminalNames } from '../parsing/tokens.js';
import { bandEntries, beginsBand } from './completion/band-entries.js';
import type { Continuation } from './completion/continuations.js';
import { cursorAt } from './completion/cursor.js';
import type { Entry, Order } from './completion/entry.js';
import {
  lineEntries,
  notedEntries,
  overrideEntries,
  sizeEntries,
  valueEntries,
} from './completion/inspection-entries.js';
import { expectationEntries } from './completion/expectation-entries.js';
import { beginsPhrase, phraseEntries } from './completion/phrase-entries.js';
import { figureEntries } from './completion/figure-entries.js';
import { keywordEntries } from './completion/keyword-entries.js';
import { languageEntries } from './completion/language-entries.js';
import { levelEntries } from './completion/level-entries.js';
import { itemEntries, nameEntries } from './completion/name-entries.js';
import { newItemEntries, numberEntries } from './completion/number-entries.js';
import { replacedEntries } from './completion/replaced-entries.js';
import { requestAt, type Request } from './completion/request.js';
import { textEntries } from './completion/text-entries.js';
import { english } from './words/english/english.js';
import type { Words } from './words/words.js';
import { withLineEndsOf } from './workspace-edit.js';

const orders: readonly Order[] = ['first', 'usual', 'rare', 'last'];

/** More than these nobody reads: what the author types next narrows them. */
const mostItems = 200;

/**
 * What can be written at a place, best first, as snippets. The words come from the grammar, what they name from the framework that
 * the place is in. Nothing inside a comment. Of very many, the first that go with what is typed so far; the list then says that it
 * is not complete.
 */
export function completion(
  services: YardstickServices,
  document: LangiumDocument<Document>,
  position: Position,
  words: Words = english,
): CompletionList {
  const { textDocument } = document;
  const cursor = cursorAt(services, document, textDocument.offsetAt(position));
  if (!cursor) return { isIncomplete: false, items: [] };
  const request = requestAt(services, document, cursor, words);
  const entries = new Map<string, Entry>();
  for (const entry of cursor.isInText ? textsAt(request) : allAt(request)) {
    if (!entries.has(entry.label)) entries.set(entry.label, entry);
  }
  const all = [...entries.values()];
  const isTooMany = all.length > mostItems;
  const typed = textDocument.getText().slice(cursor.from, cursor.offset);
  const shown = isTooMany ? mostLikely(all, typed) : all;
  // The forms of a band begin with the number that is typed, and so change with it.
  const isIncomplete = isTooMany || (!cursor.isInText && cursor.continuations.some(beginsBand));
  const range = { start: textDocument.positionAt(cursor.from), end: endOfText(document, request) };
  return { isIncomplete, items: shown.map((entry, at) => itemOf(entry, at, range, textDocument)) };
}

function mostLikely(entries: readonly Entry[], typed: string): Entry[] {
  const fitting = entries.filter(({ label }) => label.includes(typed));
  return orders.flatMap((order) => fitting.filter((entry) => entry.order === order)).slice(0, mostItems);
}

function allAt(request: Request): Entry[] {
  const { continuations } = request.cursor;
  const seen = new Set<string>();
  const named = continuations.flatMap((word) => {
    const slot = slotOf(word);
    if (slot === undefined || seen.has(slot)) return [];
    seen.add(slot);
    return entriesFor(request, word);
  });
  const bands = continuations.some(beginsBand) ? bandEntries(request) : [];
  const phrases = continuations.some(beginsPhrase) ? phraseEntries(request) : [];
  const figures = continuations.flatMap((word) => figureEntries(request, word));
  return [...newItemEntries(request), ...bands, ...phrases, ...named, ...keywordEntries(request), ...figures];
}

function textsAt(request: Request): Entry[] {
  return request.cursor.continuations
    .filter(({ type }) => type.name === terminalNames.text)
    .flatMap((word) => textEntries(request, word));
}

/** What a word that is no keyword stands for; the several ways of writing a number are one. */
function slotOf({ type, rule, role, around }: Continuation): string | undefined {
  if (rule === 'ItemId') return `item ${around[0] ?? ''}`;
  if (type.name === terminalNames.language) return 'language';
  return type.name === terminalNames.name || type.name === terminalNames.text
    ? `${type.name} ${rule} ${role}`
    : undefined;
}

function entriesFor(request: Request, word: Continuation): Entry[] {
  const { type, rule, role, around } = word;
  if (rule === 'ItemId') return numberedFor(request, around[0] ?? '');
  if (type.name === terminalNames.language) return languageEntries(request);
  if (type.name === terminalNames.text) return textEntries(request, word);
  if (role === 'Level') {
    const levels = levelEntries(request, word);
    return rule === 'LevelAnswer' || rule === 'Expectation' ? [...levels, ...valueEntries(request)] : levels;
  }
  if (rule === 'SampleSize') return sizeEntries(request, '');
  return role === 'name' ? replacedEntries(request, word) : nameEntries(request, word);
}

function numberedFor(request: Request, rule: string): Entry[] {
  switch (rule) {
    case 'Item':
    case 'Evidence':
      return numberEntries(request);
    case 'Answer':
      return lineEntries(request);
    case 'Expectation':
      return expectationEntries(request, '');
    case 'Override':
      return overrideEntries(request);
    case 'Note':
      return notedEntries(request);
    default:
      return itemEntries(request, rule);
  }
}

/** A text is replaced up to its closing quotation mark, where it has one on the line. */
function endOfText({ textDocument }: LangiumDocument, { cursor }: Request): Range['end'] {
  if (!cursor.isInText) return textDocument.positionAt(cursor.offset);
  const rest = /^[^"\r\n]*"(?![^\s,{}()])/.exec(
    textDocument.getText().slice(cursor.offset, cursor.offset + 400),
  );
  return textDocument.positionAt(cursor.offset + (rest?.[0].length ?? 0));
}

function itemOf(entry: Entry, at: number, range: Range, text: TextDocument): CompletionItem {
  const { label, kind, insert, detail, documentation, order, besides } = entry;
  return {
    label,
    kind,
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && { documentation }),
    sortText: `${orders.indexOf(order)}${String(at).padStart(5, '0')}`,
    filterText: label,
    insertTextFormat: InsertTextFormat.Snippet,
    insertTextMode: InsertTextMode.adjustIndentation,
    textEdit: { range, newText: insert },
    ...(besides && { additionalTextEdits: besides.map((edit) => withLineEndsOf(text, edit)) }),
  };
}
