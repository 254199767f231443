import {
  Labels,
  viewRatings,
  type ItemView,
  type RatingView,
  type RatingsView,
} from '@yardstick/generator/ratings';
import { evaluate, type Framework, type Inspection, type Result, type TraceEntry } from '@yardstick/model';
import type { ShownInspection } from '../contract/content.js';
import { applied, triedCount, type WhatIf } from '../what-if/what-if.js';
import { wordsFor } from '../words/words.js';
import { movedBetween, type Moved } from './moved.js';

/** One inspection as it is rated, in words and by item. */
export interface Side {
  readonly inspection: Inspection;
  readonly result: Result;
  readonly view: RatingsView;
  /** By item id, or `overall`. */
  readonly ratings: ReadonlyMap<string, RatingView>;
  readonly trace: ReadonlyMap<string, TraceEntry>;
}

/** What a page shows of an inspection: as it was entered, and as it would be with what is tried. */
export interface RatedPreview {
  readonly labels: Labels;
  readonly original: Side;
  /** The same as the original where nothing is tried. */
  readonly now: Side;
  /** With what is tried, whether that can be rated or not. */
  readonly inspection: Inspection;
  /** Whether everything could be rated; otherwise only what each answer says by itself is known. */
  readonly isWhole: boolean;
  readonly tried: number;
  /** Why what is tried cannot be rated; `now` is then the original. */
  readonly refusals: readonly string[];
  /** What is tried moves these. */
  readonly moved: readonly Moved[];
}

/**
 * Rates what is tried with the same evaluator that rated the original, so nothing has to be asked of anyone.
 *
 * @param language in which texts are shown where they are translated
 */
export function ratedPreview(
  model: Framework,
  shown: ShownInspection,
  whatIf: WhatIf,
  language: string | undefined,
): RatedPreview {
  const labels = new Labels(model, language === undefined ? {} : { language });
  const original = sideOf(labels, shown.inspection, shown.result ?? resultOfParts(model, shown.partial));
  const isWhole = shown.result !== undefined;
  const tried = isWhole ? triedCount(whatIf) : 0;
  const inspection = tried === 0 ? shown.inspection : applied(shown.inspection, whatIf);
  const common = { labels, original, inspection, isWhole, tried };
  if (tried === 0) return { ...common, now: original, refusals: [], moved: [] };
  const evaluation = evaluate(model, inspection);
  if (!evaluation.ok) {
    const refusals = evaluation.problems
      .filter(({ severity }) => severity === 'error')
      .map(({ message }) => message);
    return { ...common, now: original, refusals, moved: [] };
  }
  const now = sideOf(labels, inspection, evaluation.result);
  return { ...common, now, refusals: [], moved: movedBetween(original, now, labels, wordsFor(language)) };
}

function sideOf(labels: Labels, inspection: Inspection, result: Result): Side {
  const view = viewRatings({ labels, inspection, result });
  const ratings = new Map<string, RatingView>();
  const collect = (items: readonly ItemView[]): void => {
    for (const { id, rating, items: inside } of items) {
      if (rating) ratings.set(id, rating);
      collect(inside);
    }
  };
  collect(view.items);
  if (view.overall) ratings.set('overall', view.overall);
  const trace = new Map(result.trace.map((entry) => [entry.item, entry]));
  return { inspection, result, view, ratings, trace };
}

/** What is known while answers are missing. */
function resultOfParts({ name, version, digest }: Framework, partial: readonly TraceEntry[]): Result {
  const trace = partial.filter(({ kind }) => kind !== 'overall');
  return {
    framework: { name, version: version ?? null, digest },
    inspection: null,
    ratings: Object.fromEntries(trace.map(({ item, rating }) => [item, rating])),
    score: null,
    maximum: null,
    overall: null,
    trace,
    notices: [],
  };
}
