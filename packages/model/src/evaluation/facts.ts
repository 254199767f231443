import type { Rational } from '../arithmetic/rational.js';
import type { IndexedLevel } from '../indexing/scale.js';

/**
 * What an inspection says, read and found usable. What was there and could not be used is remembered as refused, so that
 * one mistake is reported once and not again as something missing.
 */
export interface Facts {
  readonly inspection: string | null;
  readonly sampleSizes: ReadonlyMap<string, number>;
  /** By item id. */
  readonly answers: ReadonlyMap<string, Entry>;
  readonly refusedAnswers: ReadonlySet<string>;
  readonly checks: ReadonlyMap<string, boolean>;
  readonly refusedChecks: ReadonlySet<string>;
  /** By item id, or `overall`. */
  readonly overrides: ReadonlyMap<string, EnteredOverride>;
  readonly refusedOverrides: ReadonlySet<string>;
  readonly score: EnteredTotal | null;
  readonly scoreRefused: boolean;
}

export type Entry =
  | { readonly form: 'level'; readonly level: IndexedLevel }
  | { readonly form: 'percentage'; readonly percent: Rational }
  | { readonly form: 'counts'; readonly yes: number; readonly of: number }
  | { readonly form: 'phrase'; readonly text: string }
  | { readonly form: 'notRated'; readonly because: string };

export interface EnteredOverride {
  readonly to: IndexedLevel;
  readonly because: string;
}

export interface EnteredTotal {
  readonly value: Rational;
  readonly maximum: Rational | null;
}
