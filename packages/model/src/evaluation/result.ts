import { printedNumber } from '../arithmetic/printing.js';
import type { Problem, Result, TraceEntry } from '../result.js';
import type { IndexedItem } from '../indexing/framework-index.js';
import type { Ratings } from './outcome.js';
import { traceEntry } from './trace.js';

/** The result of an inspection that validation found no error in. */
export function resultOf({ index, facts, outcomeOf }: Ratings, notices: readonly Problem[]): Result {
  const { name, version, digest } = index.framework;
  const ruled = index.items.filter(({ rule }) => rule !== null);
  const described = ruled.filter(({ rule }) => rule?.by === 'wording');
  const overall = outcomeOf('overall');
  const adds = overall.rating !== null;
  return {
    framework: { name, version: version ?? null, digest },
    inspection: facts.inspection,
    ratings: byId(
      ruled.filter(({ rule }) => rule?.by !== 'wording'),
      ({ id }) => outcomeOf(id).rating?.name ?? null,
    ),
    ...(described.length > 0 && {
      described: byId(described, ({ id }) => outcomeOf(id).description ?? null),
    }),
    score: adds && overall.figure?.score ? printedNumber(overall.figure.score) : null,
    maximum: adds && overall.figure?.maximum ? printedNumber(overall.figure.maximum) : null,
    overall: overall.rating?.name ?? null,
    trace: [...ruled, index.overall].flatMap(({ id, rule }): TraceEntry[] =>
      rule === null ? [] : [traceEntry(outcomeOf(id), rule)],
    ),
    notices,
  };
}

/** Built from entries, so that no id can be mistaken for something an object has already. */
function byId<Value>(
  items: readonly IndexedItem[],
  value: (item: IndexedItem) => Value,
): Record<string, Value> {
  return Object.fromEntries(items.map((item) => [item.id, value(item)]));
}
