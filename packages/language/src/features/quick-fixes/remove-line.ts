import type { AstNode } from 'langium';
import * as ast from '../../generated/ast.js';
import { wholeLines, withBlankLine } from '../lines-of.js';
import type { Removed } from '../words/fixes.js';
import { nodeAround, type QuickFix } from './quick-fix.js';

/** Takes away the whole line, or block, that a finding is about. */
export function removeLine(is: (node: AstNode) => boolean, what: Removed): QuickFix {
  return (problem) => {
    const found = nodeAround(problem, (node): node is AstNode => is(node));
    // With what it changes goes the word that says so: `replace banding …`.
    const node = found && ast.isRevisable(found) ? (markedChange(found) ?? found) : found;
    const text = problem.document.textDocument;
    const lines = node && wholeLines(text, node);
    if (!lines) return [];
    const range = withBlankLine(text, lines);
    return [{ title: problem.words.fixes.remove[what], edits: [{ range, newText: '' }] }];
  };
}

function markedChange({ $container }: AstNode): AstNode | undefined {
  return ast.isAddition($container) || ast.isReplacement($container) ? $container : undefined;
}
