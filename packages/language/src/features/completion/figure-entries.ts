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
      return roundings(request);
    case 'FewCasesTest':
      return proportions(request);
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
      documentation: request.words.completion.leastItems,
      order: 'usual',
    },
  ];
}

function roundings({ words }: Request): Entry[] {
  return ['1 decimal', '2 decimals'].map((rounding) => ({
    label: rounding,
    kind: CompletionItemKind.Keyword,
    insert: rounding,
    documentation: words.completion.rounding,
    order: 'usual',
  }));
}

const forms = [
  { label: '80 or more', insert: '${1:80} or more', means: 'orMore' },
  { label: '100', insert: '${1:100}', means: 'exactly' },
  { label: '14 cases or fewer', insert: '${1:14} cases or fewer', means: 'fewCases' },
] as const;

function proportions({ words }: Request): Entry[] {
  return forms.map(({ label, insert, means }) => ({
    label,
    kind: CompletionItemKind.Snippet,
    insert,
    documentation: words.completion.phrases[means],
    order: 'usual',
  }));
}
