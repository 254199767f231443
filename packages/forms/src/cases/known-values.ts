import type { Framework } from '@yardstick/model';
import type { Values } from '../values/values.js';
import { questionsOf } from './questions.js';

export interface Known {
  readonly values: Values;
  /** Fields and questions that the sample does not have, by their names. */
  readonly unknown: readonly string[];
}

/** What this version of the framework asks of a case. The rest of a file has no place in a form: it is named and left out. */
export function knownValues(framework: Framework, sample: string, values: Values): Known {
  const fields = framework.samples.find(({ name }) => name === sample)?.fields.map(({ name }) => name) ?? [];
  const ids = questionsOf(framework, sample).map(({ id }) => id);
  const known = new Map<string, string>();
  const unknown = new Set<string>();
  for (const [key, value] of values) {
    const [, part, name = ''] = /^(fields|answers|reasons|evidence)\/([^]*)$/.exec(key) ?? [];
    if (part === undefined || (part === 'fields' ? fields : ids).includes(name)) known.set(key, value);
    else unknown.add(name);
  }
  return { values: known, unknown: [...unknown] };
}
