import { code } from '../../encoding/code.js';

/** The types that every engine has, whatever its framework. */
export const sharedTypes = code`
  /** How many of the relevant cases were answered yes. */
  export interface Counts {
    readonly yes: number;
    readonly of: number;
  }

  /** Why an item is not rated in this inspection. */
  export interface NotRated {
    readonly notRated: string;
  }

  export interface Override<Level> {
    readonly to: Level;
    readonly because: string;
  }

  export interface StatisticValue {
    readonly value: number;
    readonly average?: number;
    readonly range?: readonly [lowest: number, highest: number];
  }

  export type CaseAnswer = 'yes' | 'no' | 'na';

  export interface Tally {
    readonly cases: NonNullable<Inspection['cases']>;
    readonly answers: { readonly [Item in CountedId]?: Counts };
    /** A path leads to the row, counted from 0, and its column. */
    readonly problems: readonly Problem[];
  }

  /** One thing wrong with an inspection. A code never changes its meaning. */
  export interface Problem {
    readonly code: string;
    readonly severity: 'error' | 'warning';
    /** A JSON Pointer into the input (RFC 6901). */
    readonly path: string;
    readonly message: string;
  }

  export interface TraceEntry {
    readonly item: ItemId | 'overall';
    readonly kind: 'domain' | 'section' | 'area' | 'standard' | 'judgement' | 'question' | 'criterion' | 'overall';
    readonly rating: string | null;
    /** The rule as the framework says it. */
    readonly rule: string;
    /** True where a level or a total was taken as entered although the rule could have made it. */
    readonly entered?: true;
    /** Why there is no rating. */
    readonly notRated?: string;
    readonly figure?: Figure;
    /** The band it fell in, as the framework writes it, and the published words. */
    readonly band?: { readonly range: string; readonly words?: string };
    /** The members whose rating is this one, in published order. */
    readonly decidedBy?: readonly ItemId[];
    /** Members without a rating. */
    readonly unrated?: readonly ItemId[];
    readonly boundaries?: { readonly lower?: Boundary; readonly upper?: Boundary };
    /** What the rule gave, where a limit then lowered it. */
    readonly ruled?: string;
    /** Limits whose condition held, and whether each changed the rating. */
    readonly limits?: readonly { readonly words: string; readonly changed: boolean }[];
    readonly override?: {
      readonly mechanical: string | null;
      readonly because: string;
      readonly discretion: string;
      readonly grounds: readonly string[];
    };
    /** The proportion in words. */
    readonly description?: string;
  }

  /** What was banded or described. */
  export interface Figure {
    readonly yes?: number;
    readonly of?: number;
    /** After the rounding that the framework declares. */
    readonly value: number;
    /** Before it, as a fraction in lowest terms, where it is no whole number. */
    readonly exact?: string;
    /** What members add up to, and the most that could be. */
    readonly score?: number;
    readonly maximum?: number;
  }

  /** The edge between two bands. */
  export interface Boundary {
    /** The least value of the better side. */
    readonly at: number;
    /** The level on the other side. */
    readonly level: string;
    readonly points: number;
    /** The least number of cases that, answered the other way, cross it. */
    readonly cases?: number;
  }`;
