import { CstUtils } from 'langium';
import { allowancesIn } from '../../checks/allowances.js';
import { indentOf, lineText } from '../lines-of.js';
import { inSnippet } from '../workspace-edit.js';
import type { Fix, Problem } from './quick-fix.js';

const errorSeverity = 1;

/** Lets a warning stand, with a reason that the author writes over the placeholder. */
export function allow(problem: Problem): Fix[] {
  const { document, diagnostic } = problem;
  const code = String(diagnostic.code);
  if (diagnostic.severity === errorSeverity || code.startsWith('allow-')) return [];
  const { line } = diagnostic.range.start;
  const text = document.textDocument;
  const isAllowed = allowancesIn(text.getText()).some((each) => each.code === code && each.target === line);
  // What lacks its reason only is mended where it stands.
  if (isAllowed) return [];
  const title = problem.words.fixes.allow(code);
  const comment = `// allow ${inSnippet(code)} because \${1:say why}`;
  if (isFreeAbove(problem, line)) {
    const start = { line, character: 0 };
    const value = `${inSnippet(indentOf(text, line))}${comment}\n`;
    return [{ title, edits: [{ range: { start, end: start }, snippet: { kind: 'snippet', value } }] }];
  }
  const content = lineText(text, line);
  const end = { line, character: content.length };
  // A comment at the end of the line takes no second one, and in a text it would be part of the text.
  if (content.includes('//') || isInsideWord(problem, text.offsetAt(end))) return [];
  const value = `${content.endsWith(' ') ? '' : ' '}${comment}`;
  return [{ title, edits: [{ range: { start: end, end }, snippet: { kind: 'snippet', value } }] }];
}

/** Whether a comment on a line of its own can stand before this line, and would speak of it. */
function isFreeAbove(problem: Problem, line: number): boolean {
  const text = problem.document.textDocument;
  if (isInsideWord(problem, text.offsetAt({ line, character: 0 }))) return false;
  return !allowancesIn(text.getText()).some(({ target, line: at }) => target === line && at !== line);
}

/** Whether a place lies in a text or comment over several lines. */
function isInsideWord({ document }: Problem, offset: number): boolean {
  const root = document.parseResult.value.$cstNode;
  const leaf = root && CstUtils.findLeafNodeAtOffset(root, offset);
  return leaf !== undefined && leaf.offset < offset && leaf.end > offset;
}
