import type { Rational } from '../arithmetic/rational.js';
import type { FrameworkIndex, Rateable } from '../indexing/framework-index.js';
import type { IndexedBand, IndexedBanding } from '../indexing/banding.js';
import type { IndexedLevel } from '../indexing/scale.js';
import type { Limit } from '../framework.js';
import type { ProblemCode } from '../problem-codes.js';
import type { Facts } from './facts.js';

/**
 * - `rated`: has a rating.
 * - `unrated`: has none, for a reason that the inspection or the framework gives.
 * - `absent`: has none because a level or a total above it was entered as published and what is under it was left out.
 * - `unknown`: an answer it needs is missing or was refused, which validation reports; never in a Result.
 */
export type Standing = 'rated' | 'unrated' | 'absent' | 'unknown';

/** What a rule makes of an item, before limits and overrides. */
export interface RuleOutcome {
  readonly standing: Standing;
  readonly level: IndexedLevel | null;
  readonly entered?: true;
  /** The level is the one that was printed, so its limits have had their effect already. */
  readonly published?: true;
  readonly reason?: string;
  readonly figure?: ExactFigure;
  readonly band?: IndexedBand;
  readonly banding?: IndexedBanding;
  readonly decidedBy?: readonly string[];
  readonly unrated?: readonly string[];
  readonly description?: string;
  /** What the members lead to instead of the level or total that was entered. */
  readonly disagreement?: Disagreement;
}

export interface ExactFigure {
  readonly yes?: number;
  readonly of?: number;
  /** Before rounding. */
  readonly exact: Rational;
  readonly banded: Rational;
  readonly decimals: number | null;
  readonly score?: Rational;
  readonly maximum?: Rational;
}

/** In a sentence after "but": `its questions lead to Inadequate`. */
export interface Disagreement {
  readonly but: string;
}

export interface Outcome extends RuleOutcome {
  readonly rateable: Rateable;
  /** After limits, before an override. */
  readonly mechanical: IndexedLevel | null;
  /** After an override: what everything above it uses. */
  readonly rating: IndexedLevel | null;
  readonly limits: readonly AppliedLimit[];
  readonly override?: AppliedOverride;
  /** Why an override was refused. */
  readonly refusal?: Refusal;
}

export interface Refusal {
  readonly code: ProblemCode;
  readonly message: string;
}

export interface AppliedLimit {
  readonly limit: Limit;
  readonly changed: boolean;
}

export interface AppliedOverride {
  readonly because: string;
  readonly discretion: string;
  readonly grounds: readonly string[];
}

/** An inspection under rating: what is known, and the outcome of any item, worked out when it is first asked for. */
export interface Ratings {
  readonly index: FrameworkIndex;
  readonly facts: Facts;
  /** By item id, or `overall`. */
  readonly outcomeOf: (id: string) => Outcome;
}

export function unknown(): RuleOutcome {
  return { standing: 'unknown', level: null };
}

export function unrated(reason: string, more: Partial<RuleOutcome> = {}): RuleOutcome {
  return { standing: 'unrated', level: null, reason, ...more };
}
