import { CompletionItemKind } from 'vscode-languageserver-types';
import { isBanding, isRounding, type Band, type Banding } from '../../generated/ast.js';
import type { CompletionWords } from '../words/completion.js';
import type { Continuation } from './continuations.js';
import { blank, choice, type Entry } from './entry.js';
import { isUnderWay, namesFor, type Request } from './request.js';

/** The forms of a band, from the number that is typed or where the band above ends, for the levels that have none yet. */
export function bandEntries(request: Request): Entry[] {
  const { block, from, offset } = request.cursor;
  if (!isBanding(block)) return [];
  const others = block.bands.filter((band) => !isUnderWay(request, band));
  const banded = new Set(others.map(({ level }) => level?.$refText));
  const names = namesFor(request, 'Band', 'level').flatMap((node) =>
    'name' in node && typeof node.name === 'string' ? [node.name] : [],
  );
  const open = names.filter((name) => !banded.has(name));
  const levels = choice(3, open.length > 0 ? open : names);
  const above = others.findLast(({ $cstNode: place }) => place !== undefined && place.end <= from);
  const typed = request.document.textDocument.getText().slice(from, offset);
  const start = /^[0-9]+(\.[0-9]+)?$/.test(typed) ? Number(typed) : above && startAfter(block, above);
  return formsFor(block, start, above).map(({ words, insert, means }) => ({
    label: `${words} is …`,
    kind: CompletionItemKind.Snippet,
    insert: `${insert} is ${levels}`,
    documentation: request.words.completion.bands[means],
    order: 'first',
  }));
}

/** Whether a word is the number with which a band begins. */
export function beginsBand({ startsMember, around }: Continuation): boolean {
  return startsMember && around[0] === 'Band';
}

interface Form {
  readonly words: string;
  readonly insert: string;
  readonly means: keyof CompletionWords['bands'];
}

function formsFor({ measure }: Banding, start: number | undefined, above: Band | undefined): Form[] {
  const isPercent = measure === 'percent';
  if (start !== undefined) {
    const width =
      above?.lower === undefined || above.upper === undefined ? undefined : above.upper - above.lower;
    const end = start + Math.max(width ?? (isPercent ? 14 : 2), 0);
    return [fromTo(start, end), fromToBelow(start, end + 1), orMore(start)];
  }
  return isPercent
    ? [below(50), fromTo(50, 64), fromToBelow(50, 65), orMore(80)]
    : [fromTo(0, 2), fromToBelow(0, 2), below(2)];
}

/** Where the band above a place ends, the next begins. Nothing after one that has no end. */
function startAfter(
  { measure, rounding }: Banding,
  { lower, upper, below: isBelow, orMore }: Band,
): number | undefined {
  if (orMore) return undefined;
  if (upper === undefined) return lower === undefined ? undefined : lower + 1;
  if (isBelow || lower === undefined) return upper;
  const decimals = measure === 'percent' && isRounding(rounding) ? (rounding.decimals ?? 0) : 0;
  return Number((upper + 10 ** -decimals).toFixed(decimals));
}

function below(end: number): Form {
  return {
    words: `below ${end}`,
    insert: `below ${blank(1, String(end))}`,
    means: 'below',
  };
}

function fromTo(start: number, end: number): Form {
  return {
    words: `${start} to ${end}`,
    insert: `${blank(1, String(start))} to ${blank(2, String(end))}`,
    means: 'to',
  };
}

function fromToBelow(start: number, end: number): Form {
  return {
    words: `${start} to below ${end}`,
    insert: `${blank(1, String(start))} to below ${blank(2, String(end))}`,
    means: 'toBelow',
  };
}

function orMore(start: number): Form {
  return {
    words: `${start} or more`,
    insert: `${blank(1, String(start))} or more`,
    means: 'orMore',
  };
}
