import type { Ratings } from '../../evaluation/outcome.js';
import type { Report } from '../report.js';

/** entered-disagrees: a level entered as published, and answers under it that lead elsewhere. */
export function enteredDisagreements(report: Report, { index, facts, outcomeOf }: Ratings): void {
  for (const { id } of [...index.items, index.overall]) {
    const { disagreement, mechanical } = outcomeOf(id);
    // What is wrong with an entered score is said of the score.
    if (disagreement === undefined || (id === 'overall' && !facts.answers.has(id))) continue;
    report({
      code: 'entered-disagrees',
      severity: 'error',
      path: ['answers', id],
      message: () =>
        `${id === 'overall' ? 'The overall rating' : id} is entered as ${mechanical?.name ?? ''}, but ${disagreement.but}: correct one or the other.`,
    });
  }
}
