import type { Fix, Problem } from './quick-fix.js';

/** Adds the reason that an allowance lacks. */
export function giveReason({ diagnostic, words }: Problem): Fix[] {
  const { end } = diagnostic.range;
  const snippet = { kind: 'snippet' as const, value: ' because ${1:say why}' };
  return [{ title: words.fixes.addReason, edits: [{ range: { start: end, end }, snippet }] }];
}
