import { resultOf } from './evaluation/result.js';
import type { Ratings } from './evaluation/outcome.js';
import { ratingsOf } from './evaluation/run.js';
import type { Framework } from './framework.js';
import { indexOf } from './indexing/framework-index.js';
import type { Inspection } from './inspection.js';
import type { Problem, Result } from './result.js';
import { readInspection } from './validation/reading/read-inspection.js';
import { findings } from './validation/report.js';
import { enteredDisagreements } from './validation/rules/entered-disagrees.js';
import { refusedOverrides } from './validation/rules/override-refused.js';
import { scoreDisagreements } from './validation/rules/score-disagrees.js';

/** A result, or every problem that stands in the way of one. */
export type Evaluation =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Rates an inspection: the specification of what a rating is, to which every generated engine is held. All arithmetic is
 * exact; the same framework and inspection always give the same bytes. Errors of validation stand in the way of a result;
 * its warnings come with the result as notices.
 *
 * @throws RangeError where the framework contradicts itself, which no framework that passed its checks does
 */
export function evaluate(framework: Framework, inspection: Inspection): Evaluation {
  const { problems, ratings } = examine(framework, inspection);
  if (ratings === null || problems.some(({ severity }) => severity === 'error'))
    return { ok: false, problems };
  return { ok: true, result: resultOf(ratings, problems) };
}

/**
 * Every problem of an inspection at once, errors and warnings, whatever it is: any value, from any source. The order is that
 * of the parts of an inspection, then that of the framework. What follows from a problem already listed is not listed again.
 *
 * @throws RangeError where the framework contradicts itself; never because of the input
 */
export function validate(framework: Framework, input: unknown): Problem[] {
  return examine(framework, input).problems;
}

interface Examined {
  readonly problems: Problem[];
  readonly ratings: Ratings | null;
}

function examine(framework: Framework, input: unknown): Examined {
  const index = indexOf(framework);
  const { report, problems } = findings();
  const facts = readInspection(index, input, report);
  if (facts === null) return { problems: problems(), ratings: null };
  const ratings = ratingsOf(index, facts);
  enteredDisagreements(report, ratings);
  scoreDisagreements(report, ratings);
  refusedOverrides(report, ratings);
  return { problems: problems(), ratings };
}
