import type { Problem } from '@yardstick/model';
import type { FormEngine } from '../engine.js';
import type { Values } from '../values/values.js';
import { recordOf } from './case-values.js';

/** One thing that is wrong with a case, at a column of its record: `case`, a field's name or a question's number. */
export interface CaseProblem {
  readonly code: Problem['code'];
  readonly column: string;
  readonly message: string;
}

/** What the engine would say of a case, and what it could not be told apart by. */
export function problemsOf(
  engine: FormEngine,
  sample: string,
  values: Values,
  others: readonly Values[],
): readonly CaseProblem[] {
  const record = recordOf(values, sample);
  const problems = engine.tally([record]).problems.map(({ code, path, message }) => ({
    code,
    column: (path.split('/')[2] ?? '').replaceAll('~1', '/').replaceAll('~0', '~'),
    // The row is that of a table; here there is only this case.
    message: message.replace(/^Row \d+: /, ''),
  }));
  if (record.case === '') return [{ code: 'csv-no-case', column: 'case', message: '' }, ...problems];
  const twice = others.some((other) => (other.get('case') ?? '').trim() === record.case);
  return twice ? [{ code: 'duplicate-case', column: 'case', message: '' }, ...problems] : problems;
}
