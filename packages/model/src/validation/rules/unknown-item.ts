import { didYouMean } from '../nearest.js';
import { quoted } from '../quoting.js';
import type { Reading } from '../reading/reading.js';

/** unknown-item: an answer or a note for an item that the framework does not have. */
export function unknownItem({ report, index, foreign }: Reading, part: string, id: string): void {
  if (foreign) return;
  report({
    code: 'unknown-item',
    severity: 'error',
    path: [part, id],
    message: () => `${index.framework.name} has no item ${quoted(id)}${didYouMean(id, index.byId.keys())}.`,
  });
}
