import type { Ground, ItemKind, Rule } from '@yardstick/model';
import type { Inline } from '../../document/document.js';
import { english } from './english.js';
import { welsh } from './welsh.js';

/** What decides among members, or adds them up. */
export type Picking = Extract<Rule['by'], 'lowest' | 'highest' | 'median'>;
export type Adding = Extract<Rule['by'], 'sum' | 'mean' | 'share'>;

/** The members of a rule: all of a kind, or those that are numbered. */
export interface MembersSaid {
  readonly kind: ItemKind;
  readonly ids: readonly string[] | undefined;
}

/**
 * The sentences that explain a rating, in one language. Numbers arrive as they are printed; what an author wrote arrives as a piece that
 * may be in another language.
 */
export interface ExplanationWords {
  readonly notRated: string;
  readonly notGiven: string;
  readonly overall: string;
  readonly entered: string;
  readonly judged: string;
  readonly asPublished: string;
  readonly cases: (count: number) => string;
  readonly why: (reason: Inline) => Inline;
  readonly described: (counts: string, description: Inline) => Inline;
  readonly percentageAsPublished: (percentage: string) => string;
  readonly counts: (yes: number, of: number, percentage: string) => string;
  readonly beforeRounding: (exact: string) => string;
  readonly decides: (rule: Inline, deciding: readonly Inline[]) => Inline;
  readonly outOf: (score: string, maximum: string) => string;
  readonly total: (what: Inline, value: string) => Inline;
  readonly valueFrom: (value: string, total: string) => string;
  readonly inBand: (range: string, words: Inline | undefined) => Inline;
  readonly leftOut: (ids: readonly string[]) => string;
  readonly begins: (level: Inline, at: string, points: number, cases: number | undefined) => Inline;
  readonly below: (level: Inline, at: string, points: number, cases: number | undefined) => Inline;
  readonly limitLowered: (limit: Inline, from: Inline) => Inline;
  readonly limitIdle: (limit: Inline) => Inline;
  readonly departed: (by: {
    readonly mechanical: Inline;
    readonly discretion: Inline;
    readonly grounds: readonly Inline[];
    readonly because: Inline;
  }) => Inline;
  readonly itemsNotRated: (names: readonly string[], reason: Inline) => Inline;
  readonly changed: (name: string, rating: Inline) => Inline;
  /** What a chart of a score shows; the bands are `Good, 50 to 79%`. */
  readonly chart: (score: string, figure: string, bands: readonly string[]) => string;
  /** Absent where a trace is in this language already. */
  readonly ofTraces?: TraceWords;
}

/** What the evaluator says in English, said again from what it stands for. */
export interface TraceWords {
  readonly picking: (by: Picking, members: MembersSaid) => string;
  readonly adding: (by: Adding, members: MembersSaid) => string;
  readonly membersNotRated: (ids: readonly string[]) => string;
  /** By what the evaluator says, where it always says the same. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly ground: (ground: Ground) => string;
}

export function explanationWords(language: string | undefined): ExplanationWords {
  return language === 'cy' ? welsh : english;
}
