import { CompletionItemKind } from 'vscode-languageserver-types';
import { isBanding } from '../../generated/ast.js';
import type { Continuation } from './continuations.js';
import { choice, type Entry } from './entry.js';
import { isUnderWay, namesFor, type Request } from './request.js';

const forms = [
  { label: 'below 50 is …', from: 'below ${1:50}', means: 'below' },
  { label: '50 to 64 is …', from: '${1:50} to ${2:64}', means: 'to' },
  {
    label: '50 to below 65 is …',
    from: '${1:50} to below ${2:65}',
    means: 'toBelow',
  },
  { label: '80 or more is …', from: '${1:80} or more', means: 'orMore' },
] as const;

/** The forms of a band, for the levels that have none yet. */
export function bandEntries(request: Request): Entry[] {
  const { block } = request.cursor;
  if (!isBanding(block)) return [];
  const others = block.bands.filter((band) => !isUnderWay(request, band));
  const banded = new Set(others.map(({ level }) => level?.$refText));
  const names = namesFor(request, 'Band', 'level').flatMap((node) =>
    'name' in node && typeof node.name === 'string' ? [node.name] : [],
  );
  const open = names.filter((name) => !banded.has(name));
  const levels = choice(3, open.length > 0 ? open : names);
  return forms.map(({ label, from: range, means }) => ({
    label,
    kind: CompletionItemKind.Snippet,
    insert: `${range} is ${levels}`,
    documentation: request.words.completion.bands[means],
    order: 'first',
  }));
}

/** Whether a word is the number with which a band begins. */
export function beginsBand({ startsMember, around }: Continuation): boolean {
  return startsMember && around[0] === 'Band';
}
