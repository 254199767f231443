import type { ItemKind } from '../../generated/ast.js';

/** What is declared with a name, beside items. */
export type Named =
  | 'framework'
  | 'inspection'
  | 'scale'
  | 'level'
  | 'banding'
  | 'wording'
  | 'cases'
  | 'field'
  | 'check'
  | 'statistic'
  | 'evidence'
  | 'discretion';

/** What the parts of frameworks and inspections are called. */
export interface NameWords {
  readonly kinds: Readonly<Record<ItemKind, string>>;
  /** Where it is not known of which kind. */
  readonly item: string;
  readonly counted: (kind: ItemKind, count: number) => string;
  readonly named: Readonly<Record<Named, string>>;
  readonly overallRating: string;
  readonly theScore: string;
  /** How many cases of a sample there are. */
  readonly numberOfCases: (sample: string) => string;
}
