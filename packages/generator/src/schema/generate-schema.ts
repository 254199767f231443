import type { Framework } from '@yardstick/model';
import { jsonText } from '../encoding/json-text.js';
import type { GeneratedFile } from '../generated-file.js';
import { planOf } from '../plan/plan.js';
import { inputSchema } from './input-schema.js';
import { resultSchema } from './result-schema.js';

/**
 * The JSON Schemas (2020-12) of what a rating takes and of what it gives.
 *
 * @throws RangeError where the framework contradicts itself, which no framework that passed its checks does
 */
export function generateSchema(framework: Framework): readonly GeneratedFile[] {
  const plan = planOf(framework);
  return [
    { path: 'input.schema.json', text: jsonText(inputSchema(plan)) },
    { path: 'result.schema.json', text: jsonText(resultSchema(plan)) },
  ];
}
