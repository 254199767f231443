import { GrammarUtils } from 'langium';
import { isLimit } from '../../generated/ast.js';
import { nodeAround, type Fix, type Problem } from './quick-fix.js';
import { removeLine } from './remove-line.js';

const removeLimitLine = removeLine(isLimit, 'limit');

/** Takes a limit away, and with the last of them the braces that held it. */
export function removeLimit(problem: Problem): readonly Fix[] {
  const limit = nodeAround(problem, isLimit);
  const place = limit?.$container.$cstNode;
  const opening = GrammarUtils.findNodeForKeyword(place, '{');
  const closing = GrammarUtils.findNodesForKeyword(place, '}').at(-1);
  const { textDocument } = problem.document;
  const text = textDocument.getText();
  const own = limit?.$cstNode;
  if (!own || !opening || !closing || closing.offset < own.end) return removeLimitLine(problem);
  const others = text.slice(opening.end, own.offset) + text.slice(own.end, closing.offset);
  if (others.trim() !== '') return removeLimitLine(problem);
  const start = textDocument.positionAt(text.slice(0, opening.offset).trimEnd().length);
  return [
    {
      title: problem.words.fixes.remove.limit,
      edits: [{ range: { start, end: closing.range.end }, newText: '' }],
    },
  ];
}
