import type { ItemKind } from '../../generated/ast.js';

/** What the parts of frameworks and inspections are called. */
export interface NameWords {
  readonly kinds: Readonly<Record<ItemKind, string>>;
  readonly overallRating: string;
  readonly theScore: string;
  /** How many cases of a sample there are. */
  readonly numberOfCases: (sample: string) => string;
}
