import { textIn, wordsAtFault, type QuickFix } from './quick-fix.js';

/** Writes the word that a check takes to be meant in place of the one at fault. */
export function replaceWord(key: string, isSafe = false): QuickFix {
  return (problem) => {
    const meant = textIn(problem, key);
    if (meant === undefined) return [];
    const newText = inQuotesOf(wordsAtFault(problem), meant);
    const { range } = problem.diagnostic;
    return [{ title: titleFor(newText), edits: [{ range, newText }], isSafe }];
  };
}

/** What replaces a text is a text. */
function inQuotesOf(replaced: string, meant: string): string {
  const isText = replaced.startsWith('"') && !meant.startsWith('"');
  return isText ? `"${meant.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"` : meant;
}

const shownAtMost = 40;

function titleFor(text: string): string {
  const [line = ''] = text.split('\n');
  const shown =
    line.length < text.length || line.length > shownAtMost ? `${line.slice(0, shownAtMost)}…` : line;
  return shown.startsWith('"') ? `Write ${shown}` : `Write "${shown}"`;
}
