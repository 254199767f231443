import { traceBetween } from '@yardstick/generator/ratings';
import type { Difference } from '../rating/compare-expectations.js';
import type { RatedSource } from '../rating/rate-sources.js';

/** Why something is not as published: the line that enters it, where it was entered, and the trace of the rating it is part of. */
export function whyDifferent(
  { about, entry, expected, from, found }: Difference,
  { result, labels, lowered }: RatedSource,
): string[] {
  const { of } = expected.expectation;
  const trace =
    of === 'check' || of === 'statistic' || of === 'cases' ? [] : traceBetween(about, result, labels);
  if (from === 'computed') return trace;
  const line = lowered.nodeAt(entry)?.$cstNode?.range.start.line;
  const isEntered = found !== 'nothing' && line !== undefined;
  return [
    isEntered ? `Line ${line + 1} enters ${found}.` : 'Nothing is entered for it.',
    ...(of === 'statistic' ? ['A statistic goes into no rating: the two lines must say the same.'] : []),
    ...(of === 'cases' ? ['A sample size goes into no rating: the two lines must say the same.'] : []),
    ...trace,
  ];
}
