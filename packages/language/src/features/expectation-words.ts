import { plain, type Expectation, type Result } from '@yardstick/model';
import type { LoweredExpectation } from '../lowering/lower-inspection.js';
import { levelWords } from './level-words.js';
import type { RatedInspection } from './rated-inspection.js';

/** What a published report says beside what is computed. */
export interface Compared {
  readonly expected: LoweredExpectation;
  /** What it is about: an item, or `overall`, which the score is of too. */
  readonly id: string;
  readonly agrees: boolean;
  readonly published: string;
  readonly computed: string;
}

/** Every expectation of an inspection beside its result. None while the whole cannot be rated. */
export function comparedExpectations({ framework, lowered, result }: RatedInspection): Compared[] {
  if (!result) return [];
  return lowered.expectations.map((expected) => ({
    expected,
    ...compare(expected.expectation, result, (id, level) => levelWords(framework.merged, id, level)),
  }));
}

function compare(
  expectation: Expectation,
  result: Result,
  words: (id: string, level: string | null) => string,
): Omit<Compared, 'expected'> {
  switch (expectation.of) {
    case 'rating': {
      const { item: id, level } = expectation;
      const computed = id === 'overall' ? result.overall : valueOf(result.ratings, id);
      return { id, agrees: computed === level, published: words(id, level), computed: words(id, computed) };
    }
    case 'words': {
      const { item: id, words: published } = expectation;
      const computed = valueOf(result.described ?? {}, id);
      return { id, agrees: computed === published, published, computed: computed ?? 'no words' };
    }
    case 'score': {
      const { score, maximum } = expectation;
      const agrees = result.score === score && (maximum === undefined || result.maximum === maximum);
      const most = maximum === undefined ? null : result.maximum;
      return {
        id: 'overall',
        agrees,
        published: scoreWords(score, maximum ?? null),
        computed: scoreWords(result.score, most),
      };
    }
  }
}

function valueOf(table: Readonly<Record<string, string | null>>, id: string): string | null {
  return Object.hasOwn(table, id) ? (table[id] ?? null) : null;
}

/** `7 of 36`. */
export function scoreWords(score: number | null, maximum: number | null): string {
  if (score === null) return 'no score';
  return maximum === null ? plain(score) : `${plain(score)} of ${plain(maximum)}`;
}
