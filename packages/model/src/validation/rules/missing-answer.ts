import { reasonLeftOut, reasonNotRated } from '../../evaluation/coverage.js';
import type { Rule } from '../../framework.js';
import type { Reading } from '../reading/reading.js';

/**
 * missing-answer: an item that takes an answer has none, and nothing around it says that it is not rated or was entered as a
 * whole. A missing answer is never taken for a no.
 */
export function missingAnswers({ report, index, facts, foreign }: Reading): void {
  if (foreign) return;
  for (const { id, rule } of [...index.items, index.overall]) {
    const needed = neededFor(rule);
    if (needed === null || facts.answers.has(id) || facts.refusedAnswers.has(id)) continue;
    if (reasonNotRated(index, facts, id) !== null || reasonLeftOut(index, facts, id) !== null) continue;
    report({
      code: 'missing-answer',
      severity: 'error',
      path: ['answers', id],
      message: () => `${id} has no answer: enter ${needed}, or say why it is not rated.`,
    });
  }
}

function neededFor(rule: Rule | null): string | null {
  switch (rule?.by) {
    case 'inspectors':
      return `a level of ${rule.scale}`;
    case 'percentage':
      return 'a percentage or counts';
    case 'wording':
      return 'a percentage, counts or a phrase';
    default:
      return null;
  }
}
