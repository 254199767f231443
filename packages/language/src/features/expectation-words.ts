import { compareExpectation, type Comparison, type Expectation } from '@yardstick/model';
import type { LoweredExpectation } from '../lowering/lower-inspection.js';
import type { MergedFramework } from '../structure/merged-framework.js';
import { itemWords, levelWords } from './level-words.js';
import type { RatedInspection } from './rated-inspection.js';
import { phraseSaid, said } from './said.js';
import { english } from './words/english/english.js';
import type { Words } from './words/words.js';

/** What a published report says beside what is computed, or was entered. */
export interface Compared extends Comparison {
  readonly expected: LoweredExpectation;
  /** An item, `overall`, which the score is of too, or the name of a check, a statistic or a sample. */
  readonly id: string;
}

/** Every expectation of an inspection beside its result. None while the whole cannot be rated. */
export function comparedExpectations(
  { framework, lowered, result }: RatedInspection,
  words: Words = english,
): Compared[] {
  if (!result) return [];
  const rated = { framework: framework.framework, inspection: lowered.inspection, result };
  const level = (id: string, name: string | null): string => levelWords(framework.merged, id, name, words);
  return lowered.expectations.map((expected) => {
    const id = subjectOf(expected.expectation);
    const phrase = (written: string): string => phraseSaid(framework.framework, id, written, words);
    const comparison = compareExpectation(expected.expectation, rated, { level, phrase });
    return { expected, id, ...comparison, ...figuresIn(expected.expectation, comparison, words) };
  });
}

/** What the author wrote is in the language already; figures, and that there is nothing, come in English. */
function figuresIn(
  { of }: Expectation,
  { published, found }: Comparison,
  { figures: { figure, noWords } }: Words,
): Pick<Comparison, 'published' | 'found'> {
  if (of === 'rating') return { published, found };
  if (of === 'words') return { published, found: found === english.figures.noWords ? noWords : found };
  return { published: figure(published), found: figure(found) };
}

/** What an expectation is of: `2.1 Assessment`, `the score`, the title of a check or statistic. */
export function expectedWords(merged: MergedFramework, expectation: Expectation, words: Words): string {
  switch (expectation.of) {
    case 'score':
      return words.names.theScore;
    case 'check':
      return said(merged.checks.get(expectation.check)?.title, words) ?? expectation.check;
    case 'statistic':
      return said(merged.statistics.get(expectation.statistic)?.title, words) ?? expectation.statistic;
    case 'cases':
      return words.names.numberOfCases(expectation.sample);
    default:
      return itemWords(merged, expectation.item, words);
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
