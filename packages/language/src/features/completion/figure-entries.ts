import { CompletionItemKind } from 'vscode-languageserver-types';
import { isAmongLimits } from './conditions.js';
import type { Continuation } from './continuations.js';
import { choice, type Entry } from './entry.js';
import { kindsIn } from './keyword-snippets.js';
import type { Request } from './request.js';

/** What begins with a figure that the author chooses: how many items a limit counts, and to how many decimals a value is rounded. */
export function figureEntries(request: Request, { rule, around, type }: Continuation): Entry[] {
  if (type.name !== 'WHOLE' || rule !== 'Whole') return [];
  if (around[0] === 'CountTest') return countEntries(request);
  return around[0] === 'Rounding' ? roundings : [];
}

function countEntries(request: Request): Entry[] {
  const kinds = kindsIn(request);
  // A case has no items to count.
  if (kinds.length === 0 || !isAmongLimits(request)) return [];
  return [
    {
      label: '2 or more …',
      kind: CompletionItemKind.Snippet,
      insert: `\${1:2} or more ${choice(2, kinds)} are $0`,
      documentation: 'At least so many of the items.',
      order: 'usual',
    },
  ];
}

const roundings: Entry[] = ['1 decimal', '2 decimals'].map((words) => ({
  label: words,
  kind: CompletionItemKind.Keyword,
  insert: words,
  documentation: 'Half up, before the value is banded.',
  order: 'usual',
}));
