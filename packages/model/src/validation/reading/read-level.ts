import type { IndexedLevel, IndexedScale } from '../../indexing/scale.js';
import { unknownLevel } from '../rules/unknown-level.js';
import { wrongScale } from '../rules/wrong-scale.js';
import type { Reading } from './reading.js';

/** The level of a scale by its name; `null` where it is none, which has then been reported. */
export function readLevel(
  { index, report }: Reading,
  path: readonly string[],
  id: string,
  name: string,
  scale: IndexedScale,
): IndexedLevel | null {
  const level = scale.byName.get(name);
  if (level !== undefined) return level;
  const other = [...index.scales.values()].find(({ byName }) => byName.has(name));
  if (other === undefined) unknownLevel(report, path, id, name, scale);
  else wrongScale(report, path, id, name, scale, other);
  return null;
}
