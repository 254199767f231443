import { GrammarUtils, type AstNode } from 'langium';
import * as ast from '../generated/ast.js';
import { treeParts } from '../structure/tree-parts.js';

/** Kinds of line that line up in columns with neighbours of the same kind; `member` lines up with none. */
export type LineKind = 'level' | 'band' | 'phrase' | 'field' | 'statistic' | 'answer' | 'member';

/** Where in the text a line must start, and what stands there: every member of every block. */
export function lineStarts(document: ast.Document): Map<number, LineKind> {
  const starts = new Map<number, LineKind>();
  const start = (offset: number | undefined, kind: LineKind): void => {
    if (offset !== undefined) starts.set(offset, kind);
  };
  for (const node of treeParts(document).nodes) {
    const kind = kindOf(node);
    if (kind) start(node.$cstNode?.offset, kind);
    if (ast.isDiscretion(node)) {
      for (const keyword of ['up', 'when', 'or']) {
        for (const leaf of GrammarUtils.findNodesForKeyword(node.$cstNode, keyword))
          start(leaf.offset, 'member');
      }
    }
  }
  return starts;
}

function kindOf(node: AstNode): LineKind | undefined {
  if (ast.isLevel(node)) return 'level';
  if (ast.isBand(node)) return 'band';
  if (ast.isPhrase(node)) return 'phrase';
  if (ast.isCaseField(node)) return 'field';
  if (!isMember(node)) return undefined;
  if (ast.isStatistic(node)) return 'statistic';
  return ast.isAnswer(node) ? 'answer' : 'member';
}

/** What `replace` and `add` change stands on their line. */
function isMember(node: AstNode): boolean {
  if (ast.isReplacement(node.$container) || ast.isAddition(node.$container)) return false;
  return memberTypes.some((is) => is(node));
}

const memberTypes: readonly ((node: unknown) => boolean)[] = [
  ast.isUse,
  ast.isDocumentMember,
  ast.isFrameworkMember,
  ast.isItemMember,
  ast.isInspectionMember,
  ast.isLimit,
];
