import type { Truth } from '../evaluation/conditions.js';
import type { Framework } from '../framework.js';
import { indexOf } from '../indexing/framework-index.js';
import type { CaseRecord } from '../inspection.js';
import { readFields } from './read-fields.js';
import { isRelevant } from './relevance.js';
import { sampledQuestions } from './sampled-questions.js';

const ANSWERS: readonly string[] = ['yes', 'no', 'na'];

/**
 * Which questions are asked of a case, by what is recorded of it so far: `unknown` where that turns on something blank. A form
 * shows by it what a tally of the finished case will ask for.
 */
export function relevanceOf(framework: Framework, record: CaseRecord): ReadonlyMap<string, Truth> {
  const index = indexOf(framework);
  const sample = index.samples.get(record.sample);
  if (sample === undefined) return new Map();
  const fields = readFields(() => undefined, sample, new Set(), record);
  const answers = new Map(Object.entries(record.answers).filter(([, answer]) => ANSWERS.includes(answer)));
  const questions = sampledQuestions(index, sample.name);
  return new Map(questions.map(({ id, item }) => [id, isRelevant(item.relevance, { fields, answers })]));
}
