import { textIn, type Fix, type Problem } from './quick-fix.js';

/** `standard 4.1 …` in a revision becomes `add standard 4.1 …`. */
export function sayWhatChanges(problem: Problem): Fix[] {
  const word = textIn(problem, 'insert');
  if (word === undefined) return [];
  const line = problem.document.textDocument.getText({
    start: { line: problem.diagnostic.range.start.line, character: 0 },
    end: problem.diagnostic.range.start,
  });
  const character = /^\s*/.exec(line)?.[0].length ?? 0;
  const start = { line: problem.diagnostic.range.start.line, character };
  return [
    {
      title: problem.words.fixes.writeBefore(word),
      edits: [{ range: { start, end: start }, newText: `${word} ` }],
    },
  ];
}
