import { wrongType } from '../rules/wrong-type.js';
import { isObject, own, type JsonObject, type Reading } from './reading.js';

/** A part of the inspection that is an object by name; empty where it is not there. */
export function readPart({ input, report }: Reading, key: string): JsonObject {
  const part = own(input, key);
  if (isObject(part)) return part;
  if (part !== undefined) wrongType(report, [key], 'an object in braces', part);
  return {};
}
