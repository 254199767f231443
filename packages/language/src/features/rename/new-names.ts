import type { AstNode } from 'langium';

/** What each declaration is called after a rename, or why it cannot be done. */
export type NewNames =
  | { readonly ok: true; readonly names: ReadonlyMap<AstNode, string> }
  | { readonly ok: false; readonly reason: string };

export function refused(reason: string): NewNames {
  return { ok: false, reason };
}
