import type { Entry } from '../../evaluation/facts.js';
import { countWithinRelevant } from '../rules/count-above-relevant.js';
import { countWithinSample } from '../rules/count-above-sample.js';
import { countIsWhole } from '../rules/count-not-whole.js';
import { unknownKeys } from '../rules/unknown-key.js';
import { wrongType } from '../rules/wrong-type.js';
import { own, type JsonObject, type Reading } from './reading.js';

/** `{ "yes": 18, "of": 42 }`; `null` where it cannot be used, which has then been reported. */
export function readCounts(reading: Reading, id: string, value: JsonObject): Entry | null {
  const { index, report, facts } = reading;
  unknownKeys(report, ['answers', id], value, ['yes', 'of']);
  const yes = readCount(reading, id, 'yes', value);
  const of = readCount(reading, id, 'of', value);
  if (yes === null || of === null) return null;
  const sample = index.byId.get(id)?.item.sample;
  const size = sample === undefined ? undefined : facts.sampleSizes.get(sample);
  const withinRelevant = countWithinRelevant(report, id, { yes, of });
  const withinSample = countWithinSample(report, id, of, sample, size);
  return withinRelevant && withinSample ? { form: 'counts', yes, of } : null;
}

function readCount({ report }: Reading, id: string, key: 'yes' | 'of', value: JsonObject): number | null {
  const count = own(value, key);
  if (typeof count === 'number') return countIsWhole(report, id, key, count) ? count : null;
  wrongType(report, ['answers', id, key], 'a number of cases', count);
  return null;
}
