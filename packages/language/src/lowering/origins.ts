import type { AstNode } from 'langium';

/** Where a piece of the model was written, so that what is found out about the model can be shown in the text. */
export class Origins {
  private readonly nodes = new Map<object, AstNode>();

  /** Remembers where a piece of the model comes from, and hands it back. */
  mark<T extends object>(piece: T, node: AstNode): T {
    this.nodes.set(piece, node);
    return piece;
  }

  /** Nothing for a piece that no line of text stands for. */
  of(piece: object): AstNode | undefined {
    return this.nodes.get(piece);
  }
}
