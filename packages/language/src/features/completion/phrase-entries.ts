import { CompletionItemKind } from 'vscode-languageserver-types';
import { terminalNames } from '../../parsing/tokens.js';
import type { Continuation } from './continuations.js';
import type { Entry } from './entry.js';
import type { Request } from './request.js';

const forms = [
  {
    label: '"…" when 80 or more',
    insert: '"${1:most}" when ${2:80} or more',
    means: 'orMore',
  },
  { label: '"…" when below 50', insert: '"${1:few}" when below ${2:50}', means: 'below' },
  { label: '"…" when 100', insert: '"${1:all}" when ${2:100}', means: 'exactly' },
] as const;

/** The phrases of a wording, each with the proportion that it says. */
export function phraseEntries({ words }: Request): Entry[] {
  return forms.map(({ label, insert, means }) => ({
    label,
    kind: CompletionItemKind.Snippet,
    insert,
    documentation: words.completion.phrases[means],
    order: 'first',
  }));
}

/** Whether a word is the text with which a phrase begins. */
export function beginsPhrase({ startsMember, around, type }: Continuation): boolean {
  return startsMember && type.name === terminalNames.text && around.includes('Phrase');
}
