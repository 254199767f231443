import type { Framework } from '@yardstick/model';
import type { Labels } from '../report/labels.js';
import type { RatedInspection } from '../report/summary.js';
import type { Anchors } from './anchors.js';

/** What a handbook is made from. */
export interface HandbookContext {
  readonly labels: Labels;
  readonly anchors: Anchors;
  readonly languages: readonly string[];
  /** The framework that it revises, where it revises one that is at hand. */
  readonly revised?: Framework;
  /** Inspections by this framework, with their ratings: for the worked examples. */
  readonly inspections: readonly RatedInspection[];
}
