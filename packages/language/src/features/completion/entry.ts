import type { CompletionItemKind, MarkupContent, TextEdit } from 'vscode-languageserver-types';
import { inSnippet } from '../workspace-edit.js';

/** One thing that completion offers. */
export interface Entry {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** A snippet; whatever of it is an author's text is encoded. */
  readonly insert: string;
  readonly detail?: string | undefined;
  /** A string is plain text. */
  readonly documentation?: string | MarkupContent | undefined;
  readonly order: Order;
  /** What is written elsewhere in the file with it. */
  readonly besides?: readonly TextEdit[];
}

/** What comes first in the list: what the place is for, before what it may also hold. */
export type Order = 'first' | 'usual' | 'rare' | 'last';

/** A place to fill in: the cursor stops here, on the text that it may keep. */
export function blank(number: number, text: string): string {
  return `\${${number}:${inSnippet(text)}}`;
}

/** A place to fill in with one of some words. */
export function choice(number: number, words: readonly string[]): string {
  if (words.length === 0) return `$${number}`;
  return `\${${number}|${words.map((word) => word.replace(/[\\$},|]/g, '\\$&')).join(',')}|}`;
}

/** A text as the language writes it. */
export function quotedText(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** An author's text on one line of a list. */
export function onOneLine(text: string | undefined): string | undefined {
  const line = text?.replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}
