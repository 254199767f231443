import { Code } from './code.js';

/** A number as JavaScript and JSON write it. Refuses what is no finite number, whatever the types have promised. */
export function numberLiteral(value: number): Code {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new RangeError('A number in a framework is not finite, so it cannot be written.');
  }
  return Code.trusted(Object.is(value, -0) ? '0' : String(value));
}
