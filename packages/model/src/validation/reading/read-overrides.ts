import type { EnteredOverride } from '../../evaluation/facts.js';
import type { Rateable } from '../../indexing/framework-index.js';
import { overrideOfUnrated } from '../rules/override-not-rated.js';
import { overrideUnknown } from '../rules/override-unknown.js';
import { overrideHasReason } from '../rules/override-without-reason.js';
import { unknownKeys } from '../rules/unknown-key.js';
import { wrongType } from '../rules/wrong-type.js';
import { readLevel } from './read-level.js';
import { readPart } from './read-part.js';
import { isObject, own, type Reading } from './reading.js';

/** Departures from ratings. Whether the framework allows them is found out when the ratings are made. */
export function readOverrides(reading: Reading): void {
  const { index, facts } = reading;
  const part = readPart(reading, 'overrides') ?? {};
  for (const id of Object.keys(part)) {
    if (id !== 'overall' && !index.byId.has(id)) overrideUnknown(reading, id);
  }
  for (const rateable of [...index.items, index.overall]) {
    const value = own(part, rateable.id);
    if (value === undefined) continue;
    const override = readOverride(reading, rateable, value);
    if (override === null) facts.refusedOverrides.add(rateable.id);
    else facts.overrides.set(rateable.id, override);
  }
}

function readOverride(reading: Reading, { id, scale }: Rateable, value: unknown): EnteredOverride | null {
  const { report } = reading;
  const path = ['overrides', id];
  if (!isObject(value)) {
    wrongType(report, path, 'an object with "to" and "because"', value);
    return null;
  }
  if (scale === null) {
    overrideOfUnrated(report, id);
    return null;
  }
  unknownKeys(report, path, value, ['to', 'because']);
  const name = own(value, 'to');
  if (typeof name !== 'string') wrongType(report, [...path, 'to'], 'the name of a level', name);
  const to = typeof name === 'string' ? readLevel(reading, [...path, 'to'], id, name, scale) : null;
  const because = own(value, 'because');
  if (because !== undefined && typeof because !== 'string') {
    wrongType(report, [...path, 'because'], 'text that says why', because);
    return null;
  }
  const reasoned = overrideHasReason(report, id, because);
  return to === null || because === undefined || !reasoned ? null : { to, because };
}
