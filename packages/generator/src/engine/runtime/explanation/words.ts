import type { Counts, TraceEntry } from '@yardstick/model';
import { decimal, percentage, printed } from '../fraction.js';
import type { Wording } from '../wordings.js';
import { figureOf } from './percentage.js';
import { frozen, start, type Subject } from './subject.js';

/** Explains each whole percentage that is said in words. */
export function explainWords(subject: Subject, wording: Wording): readonly TraceEntry[] {
  return Array.from({ length: 101 }, (_, percent) => {
    const description = wording(decimal(percent), undefined) ?? '';
    return frozen({ ...start(subject, undefined), figure: { value: percent }, description });
  });
}

/** Explains counts that are said in words, of at least one relevant case. */
export function explainCountsInWords(subject: Subject, wording: Wording, counts: Counts): TraceEntry {
  const exact = percentage(counts.yes, counts.of);
  const description = wording(exact, counts) ?? '';
  return frozen({
    ...start(subject, undefined),
    figure: figureOf(counts, exact, printed(exact)),
    description,
  });
}
