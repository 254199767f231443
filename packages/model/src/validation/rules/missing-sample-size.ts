import type { Reading } from '../reading/reading.js';

/**
 * missing-sample-size: percentages or counts of a sample are given and its size is not. A rating needs no size, so it is a
 * warning; but nothing can then show that a figure is impossible.
 */
export function missingSampleSizes({ report, index, facts, foreign }: Reading): void {
  if (foreign) return;
  const used = new Set<string | undefined>();
  for (const { id, item } of index.items) {
    const form = facts.answers.get(id)?.form;
    if (form === 'percentage' || form === 'counts') used.add(item.sample);
  }
  for (const sample of index.samples.keys()) {
    if (!used.has(sample) || facts.sampleSizes.has(sample) || facts.refusedSampleSizes.has(sample)) continue;
    report({
      code: 'missing-sample-size',
      severity: 'warning',
      path: ['cases', sample],
      message: () =>
        `The number of ${sample} cases is not given, so what is said of them cannot be held against it: add it to "cases".`,
    });
  }
}
