import type { LangiumDocument, LeafCstNode } from 'langium';
import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { Document } from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import { wordsOf } from './words-of-text.js';

/** What can be folded: blocks, comments over several lines, several `use` lines together. Braces decide, so half-typed files fold too. */
export function foldingRanges(
  _services: YardstickServices,
  document: LangiumDocument<Document>,
): FoldingRange[] {
  const root = document.parseResult.value;
  const ranges: FoldingRange[] = [];
  const open: LeafCstNode[] = [];
  let comments: { first: number; last: number } | undefined;
  for (const word of wordsOf(root.$cstNode)) {
    const { start, end } = word.range;
    if (word.hidden) {
      if (comments?.last === start.line - 1) comments.last = end.line;
      else {
        ranges.push(...commentFold(comments));
        comments = { first: start.line, last: end.line };
      }
      continue;
    }
    if (word.text === '{') open.push(word);
    else if (word.text === '}') {
      const first = open.pop();
      // The closing brace stays in sight.
      if (first && end.line - 1 > first.range.start.line)
        ranges.push({ startLine: first.range.start.line, endLine: end.line - 1 });
    }
  }
  ranges.push(...commentFold(comments), ...useFold(root));
  return ranges.sort((left, right) => left.startLine - right.startLine || right.endLine - left.endLine);
}

function commentFold(comments: { first: number; last: number } | undefined): FoldingRange[] {
  if (!comments || comments.last === comments.first) return [];
  return [{ startLine: comments.first, endLine: comments.last, kind: FoldingRangeKind.Comment }];
}

function useFold({ uses }: Document): FoldingRange[] {
  const lines = uses.flatMap(({ $cstNode }) => $cstNode?.range.start.line ?? []);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  return [{ startLine: first, endLine: last, kind: FoldingRangeKind.Imports }];
}
