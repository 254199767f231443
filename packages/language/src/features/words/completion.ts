import type { ItemKind } from '../../generated/ast.js';

/** What can be entered for an item or a statistic. */
export type AnswerFormName = 'level' | 'counts' | 'percentage' | 'phrase' | 'number';

/** What completion says beside the words that it offers: these are the language's, or an author's. It is no Markdown. */
export interface CompletionWords {
  readonly answers: Readonly<Record<AnswerFormName, { readonly label: string; readonly means: string }>>;
  /** What an item takes, and what that says. */
  readonly takes: (label: string, means: string) => string;
  readonly overall: string;
  readonly statistic: string;
  readonly sampleSize: string;
  readonly expected: string;
  readonly translation: string;
  readonly bands: Readonly<Record<'below' | 'to' | 'toBelow' | 'orMore', string>>;
  readonly phrases: Readonly<Record<'orMore' | 'below' | 'exactly' | 'fewCases', string>>;
  readonly leastItems: string;
  readonly rounding: string;
  /** What a framework that is revised has. */
  readonly asIn: (framework: string) => string;
  readonly nextInFramework: string;
  readonly nextIn: (kind: ItemKind, item: string) => string;
  readonly oneOf: (choices: readonly string[]) => string;
  readonly number: string;
  readonly yesOrNo: string;
}
