import { listed } from '../../wording/listed.js';
import type { IndexedScale } from '../../indexing/scale.js';
import { nearest } from '../nearest.js';
import { quoted } from '../quoting.js';
import type { Report } from '../report.js';

/** unknown-level: a level that is on no scale of the framework. `name` is the item, or the overall rating. */
export function unknownLevel(
  report: Report,
  path: readonly string[],
  name: string,
  level: string,
  scale: IndexedScale,
): void {
  report({
    code: 'unknown-level',
    severity: 'error',
    path,
    message: () => {
      const near = nearLevel(level, scale);
      const hint = near === undefined ? '' : ` (did you mean ${near}?)`;
      const levels = listed([...scale.byName.keys()].reverse(), 'or');
      return `${name}: ${quoted(level)} is no level of ${scale.name}${hint}: write ${levels}.`;
    },
  });
}

/** People write the printed label as often as the name. */
function nearLevel(written: string, scale: IndexedScale): string | undefined {
  const labelled = scale.levels.find(({ level }) => level.label?.text === written);
  return labelled?.name ?? nearest(written, scale.byName.keys());
}
