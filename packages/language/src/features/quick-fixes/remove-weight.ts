import { GrammarUtils } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import { isItem } from '../../generated/ast.js';
import { nodeAround, type Fix, type Problem } from './quick-fix.js';

/** `weight 2`: the word and its number. */
export function removeWeight(problem: Problem): (Fix & { readonly edits: readonly TextEdit[] })[] {
  const item = nodeAround(problem, isItem);
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
  return [{ title: problem.words.fixes.remove.weight, edits: [{ range, newText: '' }] }];
}
