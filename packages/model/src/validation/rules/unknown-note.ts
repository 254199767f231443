import { plural } from '../../evaluation/members.js';
import { listed } from '../../wording/listed.js';
import type { Item } from '../../framework.js';
import { didYouMean } from '../nearest.js';
import { quoted } from '../quoting.js';
import type { Reading } from '../reading/reading.js';

/** unknown-note: a note under a heading that the framework does not have for that kind of item. */
export function unknownNote(
  { report, foreign }: Reading,
  { id, kind }: Item,
  heading: string,
  known: readonly string[],
): void {
  if (foreign) return;
  report({
    code: 'unknown-note',
    severity: 'error',
    path: ['notes', id, heading],
    message: () => {
      const those = known.length === 0 ? 'take no notes' : `take notes under ${listed(known.map(quoted))}`;
      return `${id}: there is no heading ${quoted(heading)}${didYouMean(heading, known)}: ${plural(kind)} ${those}.`;
    },
  });
}
