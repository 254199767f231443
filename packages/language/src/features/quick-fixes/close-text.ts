import type { Fix, Problem } from './quick-fix.js';
import { replaceWord } from './replace-word.js';

const close = replaceWord('replacement');

/** Closes a text at the end of its line. Where a quotation mark stands there already, it is a space after it that is missing. */
export function closeText(problem: Problem): readonly Fix[] {
  const { end } = problem.diagnostic.range;
  const next = { line: end.line, character: end.character + 1 };
  return problem.document.textDocument.getText({ start: end, end: next }) === '"' ? [] : close(problem);
}
