import type { Rule } from '../../framework.js';
import type { Rateable } from '../../indexing/framework-index.js';
import { kindOf } from '../quoting.js';
import type { Report } from '../report.js';

/** answer-not-taken: the item takes no answer, or its rule takes answers of another form. */
export function answerNotTaken(report: Report, { id, rule }: Rateable, found: unknown): void {
  report({
    code: 'answer-not-taken',
    severity: 'error',
    path: ['answers', id],
    message: () => `${id}: ${taken(rule)}, and what is given is ${given(found)}.`,
  });
}

function taken(rule: Rule | null): string {
  switch (rule?.by) {
    case 'inspectors':
      return `the inspectors enter a level of ${rule.scale}`;
    case 'percentage':
      return 'it takes a percentage, counts ("yes" and "of"), or a level as published';
    case 'wording':
      return 'it takes a percentage, counts ("yes" and "of"), or one of the phrases of its wording';
    case 'notRated':
      return 'the framework does not rate it, so it takes no answer';
    case undefined:
      return 'it is not rated itself, so it takes no answer but the reason why all in it is not rated';
    default:
      return 'it is rated from what is under it; only its level as published may be entered';
  }
}

function given(found: unknown): string {
  return typeof found === 'object' && found !== null ? 'counts' : kindOf(found);
}
