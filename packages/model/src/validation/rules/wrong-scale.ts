import { listed } from '../../wording/listed.js';
import type { IndexedScale } from '../../indexing/scale.js';
import type { Report } from '../report.js';

/** wrong-scale: a level of the framework, but of another scale than the item is rated on. */
export function wrongScale(
  report: Report,
  path: readonly string[],
  name: string,
  level: string,
  scale: IndexedScale,
  other: IndexedScale,
): void {
  report({
    code: 'wrong-scale',
    severity: 'error',
    path,
    message: () =>
      `${name}: ${level} is a level of ${other.name}, and this is rated on ${scale.name}: write ${listed([...scale.byName.keys()].reverse(), 'or')}.`,
  });
}
