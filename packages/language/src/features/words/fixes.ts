import type { ItemKind } from '../../generated/ast.js';

/** What a quick fix may take away. */
export type Removed =
  | 'band'
  | 'brace'
  | 'comment'
  | 'declaration'
  | 'expectation'
  | 'limit'
  | 'line'
  | 'override'
  | 'phrase'
  | 'rule'
  | 'thisLine'
  | 'thisTranslation'
  | 'translation'
  | 'weight';

/** The titles of quick fixes. What is written into the file is handed in as the file has it. */
export interface FixWords {
  /** In quotation marks already. */
  readonly write: (quoted: string) => string;
  readonly writeBefore: (word: string) => string;
  readonly writeDates: (from: string, to: string) => string;
  readonly replaceForAdd: string;
  readonly remove: Readonly<Record<Removed, string>>;
  /** Words that say nothing where they stand. */
  readonly removeWords: (words: string) => string;
  readonly writeOn: (words: string, kind: ItemKind, number: string) => string;
  readonly addLine: (line: string) => string;
  readonly addMissing: (line: string) => string;
  readonly addMissingLines: (count: number) => string;
  readonly addReason: string;
  readonly addTranslation: (languages: readonly string[]) => string;
  readonly allow: (code: string) => string;
  readonly openBlock: string;
  readonly closeBlock: string;
  readonly closeComment: string;
  readonly sayRounding: (rounding: string) => string;
  readonly roundTo: (rounding: string) => string;
  readonly reachNext: string;
  readonly leaveOut: (item: string) => string;
  readonly moveAfter: (number: string) => string;
  readonly moveBefore: (number: string) => string;
  readonly number: (number: string) => string;
  /** Those after it are numbered too. */
  readonly numberFrom: (number: string) => string;
  readonly sortBands: string;
  readonly sortLevels: string;
  readonly fixAll: string;
}
