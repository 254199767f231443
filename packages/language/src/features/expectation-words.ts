import { compareExpectation, type Comparison, type Expectation } from '@yardstick/model';
import type { LoweredExpectation } from '../lowering/lower-inspection.js';
import type { MergedFramework } from '../structure/merged-framework.js';
import { itemWords, levelWords } from './level-words.js';
import type { RatedInspection } from './rated-inspection.js';

/** What a published report says beside what is computed, or was entered. */
export interface Compared extends Comparison {
  readonly expected: LoweredExpectation;
  /** An item, `overall`, which the score is of too, or the name of a check, a statistic or a sample. */
  readonly id: string;
}

/** Every expectation of an inspection beside its result. None while the whole cannot be rated. */
export function comparedExpectations({ framework, lowered, result }: RatedInspection): Compared[] {
  if (!result) return [];
  const rated = { framework: framework.framework, inspection: lowered.inspection, result };
  const words = {
    level: (id: string, level: string | null) => levelWords(framework.merged, id, level),
    phrase: (phrase: string) => phrase,
  };
  return lowered.expectations.map((expected) => ({
    expected,
    id: subjectOf(expected.expectation),
    ...compareExpectation(expected.expectation, rated, words),
  }));
}

/** What an expectation is of: `2.1 Assessment`, `the score`, the title of a check or statistic. */
export function expectedWords(merged: MergedFramework, expectation: Expectation): string {
  switch (expectation.of) {
    case 'score':
      return 'the score';
    case 'check':
      return merged.checks.get(expectation.check)?.title?.value ?? expectation.check;
    case 'statistic':
      return merged.statistics.get(expectation.statistic)?.title?.value ?? expectation.statistic;
    case 'cases':
      return `the number of ${expectation.sample} cases`;
    default:
      return itemWords(merged, expectation.item);
  }
}

function subjectOf(expectation: Expectation): string {
  switch (expectation.of) {
    case 'score':
      return 'overall';
    case 'check':
      return expectation.check;
    case 'statistic':
      return expectation.statistic;
    case 'cases':
      return expectation.sample;
    default:
      return expectation.item;
  }
}
