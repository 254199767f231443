import { listed } from '../../wording/listed.js';
import { didYouMean } from '../nearest.js';
import { quoted } from '../quoting.js';
import type { Reading } from '../reading/reading.js';

/** unknown-sample: the size of a sample that the framework does not take. */
export function unknownSample({ report, index, foreign }: Reading, name: string): void {
  if (foreign) return;
  const known = [...index.samples.keys()];
  report({
    code: 'unknown-sample',
    severity: 'error',
    path: ['cases', name],
    message: () => {
      const those = known.length === 0 ? 'it samples no cases' : `its cases are ${listed(known)}`;
      return `${index.framework.name} has no cases called ${quoted(name)}${didYouMean(name, known)}: ${those}.`;
    },
  });
}
