import { GrammarUtils, isReference, type AstNode, type LangiumDocument, type Reference } from 'langium';
import type { Position, Range } from 'vscode-languageserver-types';
import { wordAt } from './words-of-text.js';

/** A name or a published number in the text, and what it stands for. */
export interface NamedPlace {
  /** Where the word stands. */
  readonly range: Range;
  /** What was declared with that name, in whatever file. */
  readonly declaration: AstNode;
  /** Absent where the word is the declaration itself. */
  readonly reference?: Reference;
}

/** The name or number under the cursor. Nothing for other words, and for names that lead nowhere. */
export function namedAt(document: LangiumDocument, position: Position): NamedPlace | undefined {
  const word = wordAt(document, position);
  if (!word) return undefined;
  const reference = document.references.find(
    ({ $refNode }) => $refNode && $refNode.offset <= word.offset && word.end <= $refNode.end,
  );
  if (isReference(reference)) {
    const declaration = reference.ref;
    return declaration && { range: reference.$refNode?.range ?? word.range, declaration, reference };
  }
  const declaration = word.astNode;
  const name = GrammarUtils.findNodeForProperty(declaration.$cstNode, 'name');
  if (!name || name.offset > word.offset || name.end < word.end) return undefined;
  return { range: name.range, declaration };
}

/** Where the name of a declaration stands; all of it where it has none. */
export function nameRange(declaration: AstNode): Range | undefined {
  return (GrammarUtils.findNodeForProperty(declaration.$cstNode, 'name') ?? declaration.$cstNode)?.range;
}
