/**
 * What comes out of a rating. The reference evaluator and every generated engine give the same bytes for the same input.
 */
import type { ItemKind } from './framework.js';

export interface Result {
  readonly framework: { readonly name: string; readonly version: string | null; readonly digest: string };
  readonly inspection: string | null;
  /** By item id, in published order, for every item that has a rating rule. `null`: not rated; the trace says why. */
  readonly ratings: Readonly<Record<string, string | null>>;
  /** By item id: the proportion in words, for items described by a wording. Absent where there are none. */
  readonly described?: Readonly<Record<string, string | null>>;
  /** What the overall rule adds up and the most that could be; `null` where it adds nothing up or is not rated. */
  readonly score: number | null;
  readonly maximum: number | null;
  readonly overall: string | null;
  /** One entry an item that has a rule, in published order, then the overall. */
  readonly trace: readonly TraceEntry[];
  /** What a reader should know though it stops nothing: warnings of validation, in its order. */
  readonly notices: readonly Problem[];
}

export interface TraceEntry {
  /** An item id, or `overall`. */
  readonly item: string;
  readonly kind: ItemKind | 'overall';
  readonly rating: string | null;
  /** The rule as the language says it: `lowest of questions`, `CaseQuality`, `OverallScore of sum of standards`. */
  readonly rule: string;
  /** True where a level or a total was taken as entered although the rule could have made it. */
  readonly entered?: true;
  /** Why there is no rating. */
  readonly notRated?: string;
  /** What was banded or described. */
  readonly figure?: Figure;
  /** The band it fell in, as the framework writes it (`65 to 79`), and the published words. */
  readonly band?: { readonly range: string; readonly words?: string };
  /** The members whose rating is this one (lowest, highest, median), in published order. */
  readonly decidedBy?: readonly string[];
  /** Members without a rating: the cause of no rating, or left out by `ignoring unrated`. */
  readonly unrated?: readonly string[];
  /** Absent in the best and the worst band. */
  readonly boundaries?: { readonly lower?: Boundary; readonly upper?: Boundary };
  /** What the rule gave, where a limit then lowered it. */
  readonly ruled?: string;
  /** Limits whose condition held, as the language says them, and whether each changed the rating. */
  readonly limits?: readonly { readonly words: string; readonly changed: boolean }[];
  /** What the rule and its limits gave, where an override then departed from it. */
  readonly override?: {
    readonly mechanical: string | null;
    readonly because: string;
    /** The discretion's title and the grounds that hold. */
    readonly discretion: string;
    readonly grounds: readonly string[];
  };
  /** The proportion in words, for an item described by a wording. */
  readonly description?: string;
}

export interface Figure {
  /** As counted, where counts were given. */
  readonly yes?: number;
  readonly of?: number;
  /** As banded: a percentage, a sum, a mean or a share after the declared rounding. Not rounded, it is cut for printing at six decimals. */
  readonly value: number;
  /** The value before rounding as a fraction in lowest terms (`129/2`), where it is no whole number. */
  readonly exact?: string;
  /** For a sum, mean or share: the weighted sum and the most it could be. */
  readonly score?: number;
  readonly maximum?: number;
}

/** The edge between two bands: `at` is the least value of the better one. */
export interface Boundary {
  readonly at: number;
  /** The level on the other side. */
  readonly level: string;
  /** From the value as banded to `at`; 0 on the edge. */
  readonly points: number;
  /** The least number of cases that, answered the other way, cross it. Only for counts, and only where so many can. */
  readonly cases?: number;
}

/** One thing wrong with an inspection. The code never changes its meaning. */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** A JSON Pointer into the input (RFC 6901): `/answers/2.1.3/yes`. */
  readonly path: string;
  readonly message: string;
}
