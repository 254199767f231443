import type { Counts, Inspection, TraceEntry } from '@yardstick/model';
import type { Departures, Rated } from './departures.js';
import { fieldsOf, isRecord } from './plain.js';
import { describe, wordsOf } from './wordings.js';

/**
 * Reads an inspection whose answers are plain, or counts where a percentage could stand: `undefined` where one is anything
 * else, or a count that needs care.
 */
export function countsOf(items: readonly Rated[], inspection: Inspection): Departures | undefined {
  const { answers = {}, cases = {} } = inspection;
  const levels = new Map<string, number>();
  const unlimited = new Map<string, number>();
  const words = new Map<string, string>();
  const entries = new Map<string, TraceEntry>();
  for (const rated of items) {
    const { item, percentages, wording, sample, limited, counted } = rated;
    if (counted === undefined) continue;
    const answer: unknown = answers[item];
    const size: unknown = sample === undefined ? Number.MAX_SAFE_INTEGER : cases[sample];
    if (typeof answer === 'number') {
      if (wording === undefined) continue;
      const said = wordsOf(wording, answer, size);
      if (said === undefined) return undefined;
      words.set(item, said);
      continue;
    }
    if (!areCounts(answer, size)) return undefined;
    if (wording !== undefined) {
      const said = describe(wording, answer);
      if (said === null) return undefined;
      words.set(item, said);
    } else {
      const level = percentages?.counts.level(answer.yes, answer.of) ?? -1;
      if (level < 0) return undefined;
      (limited === true ? unlimited : levels).set(item, level);
    }
    entries.set(item, counted.entry(rated, answer));
  }
  return { levels, unlimited, words, entries, total: undefined, explained: undefined };
}

/** Counts in which nothing is wrong, of at least one relevant case. */
function areCounts(answer: unknown, sampleSize: unknown): answer is Counts {
  if (!isRecord(answer) || fieldsOf(answer) !== 2) return false;
  const { yes, of } = answer;
  return isCount(yes) && isCount(of) && isCount(sampleSize) && of > 0 && yes <= of && of <= sampleSize;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
