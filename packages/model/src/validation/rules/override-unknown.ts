import { didYouMean } from '../nearest.js';
import { quoted } from '../quoting.js';
import type { Reading } from '../reading/reading.js';

/** override-unknown: an override of an item that the framework does not have. */
export function overrideUnknown({ report, index, foreign }: Reading, id: string): void {
  if (foreign) return;
  report({
    code: 'override-unknown',
    severity: 'error',
    path: ['overrides', id],
    message: () =>
      `An override must name an item or "overall", and ${index.framework.name} has no item ${quoted(id)}${didYouMean(id, index.byId.keys())}.`,
  });
}
