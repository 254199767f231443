import type { Facts } from '../../evaluation/facts.js';
import type { FrameworkIndex } from '../../indexing/framework-index.js';
import type { Report } from '../report.js';
import { impossiblePercentages } from '../rules/impossible-percentage.js';
import { missingAnswers } from '../rules/missing-answer.js';
import { missingChecks } from '../rules/missing-check.js';
import { missingSampleSizes } from '../rules/missing-sample-size.js';
import { notAnObject } from '../rules/not-an-object.js';
import { unknownKeys } from '../rules/unknown-key.js';
import { wrongFramework } from '../rules/wrong-framework.js';
import { readAnswers } from './read-answers.js';
import { readChecks } from './read-checks.js';
import { readNotes } from './read-notes.js';
import { readOverrides } from './read-overrides.js';
import { readParticulars } from './read-particulars.js';
import { readSamples } from './read-samples.js';
import { readScore } from './read-score.js';
import { readStatistics } from './read-statistics.js';
import { isObject, noFacts, own, type Reading } from './reading.js';

const PARTS = [
  'framework',
  'inspection',
  'service',
  'fieldwork',
  'published',
  'source',
  'cases',
  'answers',
  'checks',
  'statistics',
  'notes',
  'overrides',
  'score',
];

/** Reads arbitrary JSON as an inspection, part by part in this order, which is the order of the problems. `null`: it is none at all. */
export function readInspection(index: FrameworkIndex, input: unknown, report: Report): Facts | null {
  if (!isObject(input)) {
    notAnObject(report, input);
    return null;
  }
  const name = own(input, 'framework');
  const foreign = typeof name === 'string' && name !== index.framework.name;
  const reading: Reading = { index, input, report, foreign, facts: noFacts() };
  unknownKeys(report, [], input, PARTS);
  if (name !== index.framework.name) wrongFramework(reading, name);
  readParticulars(reading);
  readSamples(reading);
  readAnswers(reading);
  impossiblePercentages(reading);
  missingSampleSizes(reading);
  readChecks(reading);
  readStatistics(reading);
  readNotes(reading);
  readScore(reading);
  readOverrides(reading);
  missingAnswers(reading);
  missingChecks(reading);
  return reading.facts;
}
