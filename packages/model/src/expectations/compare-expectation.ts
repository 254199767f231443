import type { Framework } from '../framework.js';
import { indexOf } from '../indexing/framework-index.js';
import type { Expectation, Inspection } from '../inspection.js';
import type { Result } from '../result.js';
import { plain } from '../wording/figures.js';
import { compareCounts, compareFigure, type FigureOfItem } from './figures.js';
import { compareStatistic } from './statistics.js';

/** A figure or rating as published beside what stands in its place, in words. */
export interface Comparison {
  readonly agrees: boolean;
  readonly published: string;
  readonly found: string;
  /** Whether what was found came out of the rating, or is what the inspection enters. */
  readonly from: 'computed' | 'entered';
}

/** An inspection that has been rated. */
export interface Rated {
  readonly framework: Framework;
  readonly inspection: Inspection;
  readonly result: Result;
}

/** How a host writes what the author named. */
export interface ComparisonWords {
  /** The rating of an item, or of `overall`, as it is printed; `null` is not rated. */
  readonly level: (item: string, level: string | null) => string;
  readonly phrase: (words: string) => string;
}

/** Holds what a published report says to what came out and to what was entered. */
export function compareExpectation(
  expectation: Expectation,
  rated: Rated,
  words: ComparisonWords,
): Comparison {
  const { inspection, result } = rated;
  switch (expectation.of) {
    case 'rating':
      return compareRating(expectation, result, words);
    case 'words': {
      const { item, words: phrase } = expectation;
      const found = valueAt(result.described ?? {}, item) ?? null;
      return computed(
        found === phrase,
        words.phrase(phrase),
        found === null ? 'no words' : words.phrase(found),
      );
    }
    case 'score': {
      const { score, maximum } = expectation;
      const agrees = result.score === score && (maximum === undefined || result.maximum === maximum);
      const most = maximum === undefined ? null : result.maximum;
      return computed(agrees, scoreWords(score, maximum ?? null), scoreWords(result.score, most));
    }
    case 'figure':
      return compareFigure(expectation, figureOf(rated, expectation.item));
    case 'counts':
      return compareCounts(expectation, figureOf(rated, expectation.item));
    case 'check':
      return entered(expectation.answer, valueAt(inspection.checks ?? {}, expectation.check), (answer) =>
        answer ? 'yes' : 'no',
      );
    case 'statistic': {
      const { statistic, value } = expectation;
      const unit = indexOf(rated.framework).statistics.get(statistic)?.unit ?? 'number';
      return compareStatistic(value, valueAt(inspection.statistics ?? {}, statistic), unit);
    }
    case 'cases':
      return entered(expectation.size, valueAt(inspection.cases ?? {}, expectation.sample), String);
  }
}

/** What is described in words has no rating whatever was found, so that it is not rated says that there are no words. */
function compareRating(
  { item, level }: Extract<Expectation, { readonly of: 'rating' }>,
  { ratings, described = {}, overall }: Result,
  words: ComparisonWords,
): Comparison {
  const found = item === 'overall' ? overall : (valueAt(ratings, item) ?? null);
  const phrase = valueAt(described, item) ?? null;
  return computed(
    found === level && phrase === null,
    words.level(item, level),
    phrase === null ? words.level(item, found) : words.phrase(phrase),
  );
}

/** `7 of 36`; without a most, `7`. */
export function scoreWords(score: number | null, maximum: number | null): string {
  if (score === null) return 'no score';
  return maximum === null ? plain(score) : `${plain(score)} of ${plain(maximum)}`;
}

function computed(agrees: boolean, published: string, found: string): Comparison {
  return { agrees, published, found, from: 'computed' };
}

function entered<T>(published: T, found: T | undefined, say: (value: T) => string): Comparison {
  return {
    agrees: published === found,
    published: say(published),
    found: found === undefined ? 'nothing' : say(found),
    from: 'entered',
  };
}

function figureOf({ framework, result }: Rated, id: string): FigureOfItem {
  const { byId, overall } = indexOf(framework);
  const entry = result.trace.find(({ item }) => item === id);
  const rule = id === 'overall' ? overall.rule : byId.get(id)?.rule;
  return { figure: entry?.figure, by: rule?.by };
}

function valueAt<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
