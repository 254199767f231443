import { modelCheck } from '../model-check.js';
import { findItem } from '../find-item.js';

export const answerNotTaken = modelCheck({
  code: 'answer-not-taken',
  severity: 'error',
  summary: 'An answer has a form that its item does not take.',
  say: ({ problem, framework, subject }) => {
    const rule = findItem(framework.items, subject)?.rule;
    switch (rule?.by) {
      case 'inspectors':
        return `${subject} is rated by the inspectors: write a level of ${rule.scale}, not a figure or a phrase.`;
      case 'percentage':
        return `${subject} is rated from cases: write a percentage such as 67%, or counts such as 18 of 42.`;
      case 'wording':
        return `${subject} is described from cases: write counts such as 18 of 42, a percentage, or a phrase of ${rule.wording}.`;
      default:
        return problem.message;
    }
  },
});
