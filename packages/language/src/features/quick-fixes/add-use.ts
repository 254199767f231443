import type { Fix, Problem } from './quick-fix.js';
import { textIn } from './quick-fix.js';

/** Brings in the file that has the name: after the other `use` lines, or at the top under what the file says of itself. */
export function addUse(problem: Problem): Fix[] {
  const path = textIn(problem, 'use');
  if (path === undefined) return [];
  const { uses, members } = problem.document.parseResult.value;
  const line = `use "${path}"`;
  const title = `Add use "${path}"`;
  const last = uses.at(-1)?.$cstNode?.range.end;
  if (last) return [{ title, edits: [{ range: { start: last, end: last }, newText: `\n${line}` }] }];
  const start = members[0]?.$cstNode?.range.start ?? { line: 0, character: 0 };
  return [{ title, edits: [{ range: { start, end: start }, newText: `${line}\n\n` }] }];
}
