import { linkingErrorAt, mendName } from './mend-name.js';
import type { Fix, Problem } from './quick-fix.js';
import { replaceWord } from './replace-word.js';

const asName = replaceWord('replacement');

/** Writes a name as a name: where it should lead somewhere, the one that does. */
export function writeName(problem: Problem): readonly Fix[] {
  return linkingErrorAt(problem) ? mendName(problem) : asName(problem);
}
