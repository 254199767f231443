import type { RatedInspection } from '@yardstick/generator/ratings';

/** The results as JSON, piece by piece: one, or a list of them. The whole is what `JSON.stringify(…, null, 2)` gives. */
export function* ratingsJson(inspections: Iterable<RatedInspection>, isList: boolean): Generator<string> {
  let before = isList ? '[\n  ' : '';
  for (const { result } of inspections) {
    const text = JSON.stringify(result, null, 2);
    // A line break inside JSON is always layout: in a text it is an escape.
    yield before + (isList ? text.replaceAll('\n', '\n  ') : text);
    before = ',\n  ';
  }
  yield isList ? '\n]\n' : '\n';
}
