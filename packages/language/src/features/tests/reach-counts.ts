import { AstUtils, type AstNode } from 'langium';
import type { Range } from 'vscode-languageserver-types';

/** What a run of inspections reached in one file. */
export interface FileReach {
  readonly uri: string;
  readonly pieces: readonly PieceReach[];
}

/** An item, a rule, a banding, a wording or a discretion and how often it was used; and its limits, bands or phrases. */
export interface PieceReach {
  readonly range: Range;
  readonly count: number;
  readonly branches: readonly BranchReach[];
}

export interface BranchReach {
  readonly range: Range;
  readonly count: number;
  /** As the framework writes it: `65 to 79`, `at most Good when …`. */
  readonly words: string;
}

interface Piece {
  count: number;
  readonly branches: Map<AstNode, { count: number; readonly words: string }>;
}

/** How often each piece of a framework was reached, by the node that it was written as. */
export class ReachCounts {
  private readonly pieces = new Map<AstNode, Piece>();

  piece(node: AstNode, times: number): void {
    this.at(node).count += times;
  }

  branch(node: AstNode, branchNode: AstNode, words: string, times: number): void {
    const { branches } = this.at(node);
    const branch = branches.get(branchNode) ?? { count: 0, words };
    branches.set(branchNode, branch);
    branch.count += times;
  }

  byFile(): FileReach[] {
    const files = new Map<string, PieceReach[]>();
    for (const [node, { count, branches }] of this.pieces) {
      const range = firstLine(node);
      if (!range) continue;
      const uri = AstUtils.getDocument(node).uri.toString();
      const pieces = files.get(uri) ?? [];
      files.set(uri, pieces);
      pieces.push({
        range,
        count,
        branches: [...branches].flatMap(([branchNode, branch]) => {
          const at = firstLine(branchNode);
          return at ? [{ range: at, ...branch }] : [];
        }),
      });
    }
    return [...files].map(([uri, pieces]) => ({ uri, pieces: pieces.sort(byPlace) }));
  }

  private at(node: AstNode): Piece {
    const piece = this.pieces.get(node) ?? { count: 0, branches: new Map() };
    this.pieces.set(node, piece);
    return piece;
  }
}

/** A declaration is shown at its first line: what is in it speaks for itself. */
function firstLine({ $cstNode }: AstNode): Range | undefined {
  if (!$cstNode) return undefined;
  const { start, end } = $cstNode.range;
  if (start.line === end.line) return { start, end };
  const [first = ''] = $cstNode.text.split(/\r\n|\r|\n/, 1);
  return { start, end: { line: start.line, character: start.character + first.length } };
}

function byPlace({ range: a }: PieceReach, { range: b }: PieceReach): number {
  return a.start.line - b.start.line || a.start.character - b.start.character;
}
