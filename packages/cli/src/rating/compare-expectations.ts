import type { Labels } from '@yardstick/generator';
import type { LoweredExpectation } from '@yardstick/language';
import { plain, type Expectation, type Result } from '@yardstick/model';
import { printable } from '../text/printable.js';

/** Something that came out otherwise than the published report has it. */
export interface Difference {
  readonly expected: LoweredExpectation;
  /** What it is about: an item id, or `overall`, which the score is of too. */
  readonly item: string;
  /** `2.1 Assessment`, `the overall rating`, `the score`. */
  readonly name: string;
  readonly published: string;
  readonly computed: string;
}

/** Holds a result to what the published report says of it. */
export function findDifferences(
  expectations: readonly LoweredExpectation[],
  result: Result,
  labels: Labels,
): Difference[] {
  return expectations.flatMap((expected) => {
    const difference = compare(expected.expectation, result, labels);
    return difference ? [{ expected, ...difference }] : [];
  });
}

function compare(
  expectation: Expectation,
  result: Result,
  labels: Labels,
): Omit<Difference, 'expected'> | undefined {
  switch (expectation.of) {
    case 'rating': {
      const { item, level } = expectation;
      const computed = item === 'overall' ? result.overall : (valueAt(result.ratings, item) ?? null);
      if (computed === level) return undefined;
      return {
        item,
        name: nameOf(item, labels),
        published: labels.rating(item, level),
        computed: labels.rating(item, computed),
      };
    }
    case 'words': {
      const { item, words } = expectation;
      const computed = valueAt(result.described ?? {}, item) ?? null;
      if (computed === words) return undefined;
      return {
        item,
        name: nameOf(item, labels),
        published: quoted(words),
        computed: computed === null ? 'no words' : quoted(computed),
      };
    }
    case 'score': {
      const { score, maximum } = expectation;
      if (result.score === score && (maximum === undefined || result.maximum === maximum)) return undefined;
      const printed = maximum === undefined ? null : result.maximum;
      return {
        item: 'overall',
        name: 'the score',
        published: scoreOf(score, maximum ?? null),
        computed: scoreOf(result.score, printed),
      };
    }
  }
}

function valueAt(table: Readonly<Record<string, string | null>>, key: string): string | null | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function nameOf(item: string, labels: Labels): string {
  return item === 'overall' ? 'the overall rating' : labels.nameOf(item);
}

function quoted(words: string): string {
  return `“${printable(words)}”`;
}

function scoreOf(score: number | null, maximum: number | null): string {
  if (score === null) return 'no score';
  return maximum === null ? plain(score) : `${plain(score)} of ${plain(maximum)}`;
}
