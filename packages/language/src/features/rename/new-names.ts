import type { AstNode } from 'langium';

/** What each declaration is called after a rename, or why it cannot be done. */
export type NewNames =
  | { readonly ok: true; readonly names: ReadonlyMap<AstNode, string> }
  | { readonly ok: false; readonly reason: string };

export function refused(reason: string): NewNames {
  return { ok: false, reason };
}

/**
 * Refuses a name or number that something has already.
 *
 * @param noun What has it, as an author calls it: `level`, `area`, `evidence`.
 */
export function taken(name: string, noun: string, framework?: string): NewNames {
  const holder = noun === 'evidence' ? noun : `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
  const where = framework === undefined ? '' : ` of "${framework}"`;
  return refused(`"${name}" is taken: ${holder}${where} has it already.`);
}
