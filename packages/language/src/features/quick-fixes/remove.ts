import { GrammarUtils, type AstNode } from 'langium';
import * as ast from '../../generated/ast.js';
import { wholeLines } from '../lines-of.js';
import { nodeAround, type Fix, type QuickFix } from './quick-fix.js';

/** Takes away the whole line, or block, that a finding is about. */
export function remove(is: (node: AstNode) => boolean, what: string): QuickFix {
  return (problem) => {
    const found = nodeAround(problem, (node): node is AstNode => is(node));
    // With what it changes goes the word that says so: `replace banding …`.
    const node = found && ast.isRevisable(found) ? (markedChange(found) ?? found) : found;
    const range = node && wholeLines(problem.document.textDocument, node);
    if (!range) return [];
    return [{ title: `Remove ${what}`, edits: [{ range, newText: '' }] }];
  };
}

function markedChange({ $container }: AstNode): AstNode | undefined {
  return ast.isAddition($container) || ast.isReplacement($container) ? $container : undefined;
}

/** `weight 2`: the word and its number. */
export const removeWeight: QuickFix = (problem): Fix[] => {
  const item = nodeAround(problem, ast.isItem);
  const keyword = GrammarUtils.findNodeForKeyword(item?.$cstNode, 'weight');
  const weight = GrammarUtils.findNodeForProperty(item?.$cstNode, 'weight');
  if (!keyword || !weight) return [];
  const start = problem.document.textDocument.offsetAt(keyword.range.start);
  const text = problem.document.textDocument.getText();
  const space = text.slice(0, start).length - text.slice(0, start).trimEnd().length;
  const range = {
    start: problem.document.textDocument.positionAt(start - space),
    end: weight.range.end,
  };
  return [{ title: 'Remove the weight', edits: [{ range, newText: '' }] }];
};

/** The marked words, with the space before them, or the whole line where nothing else is on it. */
export const removeWords =
  (what: string): QuickFix =>
  ({ document: { textDocument }, diagnostic: { range } }) => {
    const line = textDocument.getText({
      start: { line: range.start.line, character: 0 },
      end: { line: range.end.line + 1, character: 0 },
    });
    const before = line.slice(0, range.start.character);
    const marked = textDocument.getText(range);
    const after = line.slice(range.start.character + marked.length);
    const isAlone = before.trim() === '' && after.trim() === '';
    const start = isAlone ? 0 : before.replace(/[^\S\n]*$/, '').length;
    const end = isAlone ? { line: range.end.line + 1, character: 0 } : range.end;
    const edit = { range: { start: { line: range.start.line, character: start }, end }, newText: '' };
    return [{ title: `Remove ${what}`, edits: [edit] }];
  };
