import { listed } from '../../wording/listed.js';
import { didYouMean } from '../nearest.js';
import { quoted } from '../quoting.js';
import type { JsonObject } from '../reading/reading.js';
import type { Report } from '../report.js';

/** unknown-key: a key that has no meaning in its place. Left unsaid, a misspelt key would be data that nobody reads. */
export function unknownKeys(
  report: Report,
  path: readonly string[],
  object: JsonObject,
  known: readonly string[],
): void {
  for (const key of Object.keys(object)) {
    if (known.includes(key)) continue;
    report({
      code: 'unknown-key',
      severity: 'error',
      path: [...path, key],
      message: () =>
        `${quoted(key)} has no meaning here${didYouMean(key, known)}: this place takes ${listed(known.map(quoted), 'and')}.`,
    });
  }
}
