import { wrongType } from '../rules/wrong-type.js';
import { isObject, own, type JsonObject, type Reading } from './reading.js';

/** A part of the inspection that is an object; empty where it is not there, and `null` where it cannot be used, which is reported. */
export function readPart({ input, report }: Reading, key: string): JsonObject | null {
  const part = own(input, key);
  if (part === undefined) return {};
  if (isObject(part)) return part;
  wrongType(report, [key], 'an object in braces', part);
  return null;
}
