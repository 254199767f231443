import { wordsAtFault, type Fix, type Problem } from './quick-fix.js';
import { removeWords } from './remove-words.js';

/** A word that says nothing where it stands: the sign of a percentage that is one already, or what was just said. */
export function removeStray(problem: Problem): readonly Fix[] {
  const words = wordsAtFault(problem);
  const { document, diagnostic } = problem;
  const before = document.textDocument.getText({
    start: { line: 0, character: 0 },
    end: diagnostic.range.start,
  });
  const last = /\S+$/.exec(before.trimEnd())?.[0];
  return words === '%' || (words !== '' && words === last) ? removeWords('these')(problem) : [];
}
