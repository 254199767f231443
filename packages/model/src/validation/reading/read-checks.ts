import { unknownCheck } from '../rules/unknown-check.js';
import { wrongType } from '../rules/wrong-type.js';
import { readPart } from './read-part.js';
import { own, type Reading } from './reading.js';

/** The yes or no of each check. */
export function readChecks(reading: Reading): void {
  const { index, report, facts } = reading;
  const part = readPart(reading, 'checks');
  if (part === null) {
    for (const name of index.checks.keys()) facts.refusedChecks.add(name);
    return;
  }
  for (const name of Object.keys(part)) {
    if (!index.checks.has(name)) unknownCheck(reading, name);
  }
  for (const name of index.checks.keys()) {
    const value = own(part, name);
    if (value === undefined) continue;
    if (typeof value === 'boolean') {
      facts.checks.set(name, value);
    } else {
      facts.refusedChecks.add(name);
      wrongType(report, ['checks', name], 'true for yes or false for no', value);
    }
  }
}
