import { badSampleSize } from '../rules/sample-size.js';
import { unknownSample } from '../rules/unknown-sample.js';
import { readPart } from './read-part.js';
import { own, type Reading } from './reading.js';

/** How many cases of each kind were sampled. */
export function readSamples(reading: Reading): void {
  const { index, report, facts } = reading;
  const part = readPart(reading, 'cases');
  if (part === null) {
    for (const name of index.samples.keys()) facts.refusedSampleSizes.add(name);
    return;
  }
  for (const name of Object.keys(part)) {
    if (!index.samples.has(name)) unknownSample(reading, name);
  }
  for (const name of index.samples.keys()) {
    const size = own(part, name);
    if (size === undefined) continue;
    if (Number.isSafeInteger(size) && Number(size) >= 0) {
      facts.sampleSizes.set(name, Number(size));
    } else {
      facts.refusedSampleSizes.add(name);
      badSampleSize(report, name, size);
    }
  }
}
