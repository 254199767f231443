import type { ItemKind } from '../../generated/ast.js';

/** The titles of refactorings, and of what makes a new file. */
export interface RefactoringWords {
  readonly moveBefore: (kind: ItemKind, number: string) => string;
  readonly moveAfter: (kind: ItemKind, number: string) => string;
  /** To the end of another item, under a new number. */
  readonly moveTo: (kind: ItemKind, number: string, newNumber: string) => string;
  readonly extract: (names: readonly string[]) => string;
  readonly moveToFile: (names: readonly string[], file: string) => string;
  readonly inline: (name: string, framework: string) => string;
  readonly sampleInspection: (framework: string) => string;
}
