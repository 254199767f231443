import { CompletionItemKind } from 'vscode-languageserver-types';
import { terminalNames } from '../../parsing/tokens.js';
import { isAmongLimits } from './conditions.js';
import type { Continuation } from './continuations.js';
import { choice, type Entry } from './entry.js';
import { kindsIn } from './keyword-snippets.js';
import type { Request } from './request.js';

/**
 * What begins with a figure that the author chooses: how many items a limit counts, to how many decimals a value is rounded, and
 * what proportion a phrase says.
 */
export function figureEntries(request: Request, { rule, around, type }: Continuation): Entry[] {
  if (type.name !== terminalNames.whole || rule !== 'Whole') return [];
  switch (around[0]) {
    case 'CountTest':
      return countEntries(request);
    case 'Rounding':
      return roundings;
    case 'FewCasesTest':
      return proportions;
    default:
      return [];
  }
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

const proportions: Entry[] = [
  { label: '80 or more', insert: '${1:80} or more', means: 'A percentage of that or above.' },
  { label: '100', insert: '${1:100}', means: 'Exactly that percentage.' },
  { label: '14 cases or fewer', insert: '${1:14} cases or fewer', means: 'So few cases were relevant.' },
].map(({ label, insert, means }) => ({
  label,
  kind: CompletionItemKind.Snippet,
  insert,
  documentation: means,
  order: 'usual',
}));
