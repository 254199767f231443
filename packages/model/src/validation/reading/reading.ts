import type { Entry, EnteredOverride, EnteredTotal } from '../../evaluation/facts.js';
import type { FrameworkIndex } from '../../indexing/framework-index.js';
import type { Report } from '../report.js';

/** An inspection while it is being read: what was found usable so far, and where problems go. */
export interface Reading {
  readonly index: FrameworkIndex;
  readonly input: JsonObject;
  readonly report: Report;
  /** The data says that it is for another framework: what is unknown or missing is then a consequence of that. */
  readonly foreign: boolean;
  readonly facts: FactsSoFar;
}

/** The same as Facts, while it is being filled. */
export interface FactsSoFar {
  inspection: string | null;
  readonly sampleSizes: Map<string, number>;
  readonly refusedSampleSizes: Set<string>;
  readonly answers: Map<string, Entry>;
  readonly refusedAnswers: Set<string>;
  readonly checks: Map<string, boolean>;
  readonly refusedChecks: Set<string>;
  readonly overrides: Map<string, EnteredOverride>;
  readonly refusedOverrides: Set<string>;
  score: EnteredTotal | null;
  scoreRefused: boolean;
}

export function noFacts(): FactsSoFar {
  return {
    inspection: null,
    sampleSizes: new Map(),
    refusedSampleSizes: new Set(),
    answers: new Map(),
    refusedAnswers: new Set(),
    checks: new Map(),
    refusedChecks: new Set(),
    overrides: new Map(),
    refusedOverrides: new Set(),
    score: null,
    scoreRefused: false,
  };
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an object says itself, never what it inherits: `undefined` where it says nothing. */
export function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
