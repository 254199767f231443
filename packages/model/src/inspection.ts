/**
 * The Inspection model: what goes into a rating. This is the JSON that the engine, the command line and the forms exchange.
 */

export interface Inspection {
  readonly framework: string;
  readonly inspection?: string;
  readonly service?: string;
  /** `yyyy-mm`, `yyyy-mm-dd`, or two of them as `from/to`. */
  readonly fieldwork?: string;
  readonly published?: string;
  readonly source?: string;
  /** The size of each sample, by its name. */
  readonly cases?: Readonly<Record<string, number>>;
  /** By item id. */
  readonly answers?: Readonly<Record<string, Answer>>;
  /** By the name of the check. */
  readonly checks?: Readonly<Record<string, boolean>>;
  /** By the name of the statistic. */
  readonly statistics?: Readonly<Record<string, StatisticValue>>;
  /** By item id, then by heading. */
  readonly notes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By item id, or `overall`. */
  readonly overrides?: Readonly<Record<string, Override>>;
  /** The printed total of the overall rule, where the ratings under it were not all printed. */
  readonly score?: EnteredScore;
}

/**
 * A published percentage (`67`); counts; the name of a level; the words of a proportion, for an item described by a wording;
 * or the reason why the item is not rated in this inspection, which holds for everything under it too.
 */
export type Answer = number | string | Counts | { readonly notRated: string };

/** `yes` of the `of` cases that were relevant. */
export interface Counts {
  readonly yes: number;
  readonly of: number;
}

export interface StatisticValue {
  readonly value: number;
  readonly average?: number;
  readonly range?: readonly [lowest: number, highest: number];
}

export interface Override {
  readonly to: string;
  readonly because: string;
}

export interface EnteredScore {
  readonly value: number;
  /** The most it could have been, where the report prints that too. */
  readonly of?: number;
}

/**
 * What a published report says: a test of the framework, and of what was entered. `item` is an item id, or `overall`. It goes into
 * no rating and is in no data.
 */
export type Expectation =
  | { readonly of: 'rating'; readonly item: string; readonly level: string | null }
  | { readonly of: 'words'; readonly item: string; readonly words: string }
  | { readonly of: 'score'; readonly score: number; readonly maximum?: number }
  /** A percentage of cases; or what a rule adds up: a sum, a mean, or a share as a percentage. With the decimals it is printed with. */
  | { readonly of: 'figure'; readonly item: string; readonly figure: number; readonly decimals: number }
  /** Cases of relevant cases; or a sum out of the most it could be. */
  | { readonly of: 'counts'; readonly item: string; readonly yes: number; readonly relevant: number }
  | { readonly of: 'check'; readonly check: string; readonly answer: boolean }
  /** The comparators that are absent are not compared. */
  | { readonly of: 'statistic'; readonly statistic: string; readonly value: StatisticValue }
  | { readonly of: 'cases'; readonly sample: string; readonly size: number };

/** One sampled case, as case-level CSV holds it. */
export interface CaseRecord {
  readonly case: string;
  readonly sample: string;
  /** By field name; the text of the choice, `yes` or `no`, digits, a date. */
  readonly fields: Readonly<Record<string, string>>;
  /** By question id. A question without an answer is absent. */
  readonly answers: Readonly<Record<string, CaseAnswer>>;
}

export type CaseAnswer = 'yes' | 'no' | 'na';
