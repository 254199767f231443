import type { WhatIf } from '../what-if/what-if.js';
import type { Comparison, Content, Unshown } from './content.js';
import type { Piece } from './piece.js';

/** From the host to the page. */
export type HostMessage =
  | { readonly type: 'show'; readonly content: Content }
  | { readonly type: 'nothing'; readonly unshown: Unshown }
  /** The cursor is at what this piece shows, or at nothing that is shown. */
  | { readonly type: 'follow'; readonly piece: Piece | null }
  | { readonly type: 'compared'; readonly comparison: Comparison };

/** From the page to the host. */
export type PageMessage =
  /** The page listens: what was sent before is lost. */
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly piece: Piece }
  | { readonly type: 'revealProblem'; readonly key: string }
  /** Show another inspection of the framework. */
  | { readonly type: 'choose'; readonly key: string }
  | { readonly type: 'makeSample' }
  | { readonly type: 'saveWhatIf'; readonly key: string; readonly whatIf: WhatIf }
  /** Compare these inspections with the saved version, now and whenever the texts change; none: no more. */
  | { readonly type: 'compare'; readonly keys: readonly string[] }
  | { readonly type: 'copy'; readonly text: string }
  /** One or more files, each to be saved where the person says. */
  | { readonly type: 'export'; readonly files: readonly ExportedFile[] }
  /** A page to be printed by whatever can print. */
  | { readonly type: 'print'; readonly file: ExportedFile };

export interface ExportedFile {
  /** A name that is safe in any folder. */
  readonly name: string;
  readonly content: string;
}

/** What carries messages, and keeps a little between two lives of the page. */
export interface Host {
  /** The language that the host speaks; the page speaks it too until another is chosen, where it can. */
  readonly language?: string;
  post(message: PageMessage): void;
  /** Calls back with whatever arrives; the page looks at nothing in it but what the contract says. */
  listen(listener: (message: HostMessage) => void): void;
  /** What was kept last; anything at all where another version of the page kept it. */
  restore(): unknown;
  keep(state: object): void;
}
