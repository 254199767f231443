import { decimalsOf } from '../../arithmetic/decimal.js';
import { printedNumber } from '../../arithmetic/printing.js';
import { isPossiblePercentage } from '../../proofs/possible-percentages.js';
import type { Reading } from '../reading/reading.js';

/**
 * impossible-percentage: a published percentage that no count of relevant cases in the sample gives, rounded half up to the
 * decimals printed. A warning, because what was published cannot be mended here: the sample or the figure was misread, or
 * the report rounds in another way.
 */
export function impossiblePercentages({ report, index, facts }: Reading): void {
  for (const { id, item } of index.items) {
    const entry = facts.answers.get(id);
    const size = item.sample === undefined ? undefined : facts.sampleSizes.get(item.sample);
    if (entry?.form !== 'percentage' || size === undefined) continue;
    const { percent } = entry;
    const decimals = decimalsOf(percent);
    if (isPossiblePercentage(percent, size, decimals)) continue;
    report({
      code: 'impossible-percentage',
      severity: 'warning',
      path: ['answers', id],
      message: () =>
        `${id}: no number of cases out of ${size} or fewer gives ${printedNumber(percent, decimals)}%: check the percentage and the number of ${item.sample ?? ''} cases.`,
    });
  }
}
