import type { Ratings } from '../../evaluation/outcome.js';
import type { Report } from '../report.js';

/** entered-disagrees: a level entered as published, and answers under it that lead elsewhere. */
export function enteredDisagreements(report: Report, { index, outcomeOf }: Ratings): void {
  for (const { id } of index.items) {
    const { disagreement, mechanical } = outcomeOf(id);
    if (disagreement === undefined) continue;
    report({
      code: 'entered-disagrees',
      severity: 'error',
      path: ['answers', id],
      message: () =>
        `${id} is entered as ${mechanical?.name ?? ''}, but ${disagreement.but}: correct one or the other.`,
    });
  }
}
