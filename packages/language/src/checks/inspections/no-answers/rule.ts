import { areMore, isUnanswered, problemsOf } from '../model-problems.js';
import { defineCheck } from '../../check-rule.js';

export const noAnswers = defineCheck({
  code: 'no-answers',
  category: 'inspections',
  severity: 'error',
  summary: 'An inspection has no answers yet.',
  at: {
    Inspection(inspection, context) {
      if (!isUnanswered(inspection)) return;
      const problems = problemsOf(inspection, context);
      const missing = problems
        .filter(({ problem }) => problem.code === 'missing-answer')
        .map(({ subject }) => subject);
      const [first] = missing;
      if (first === undefined) return;
      const span = areMore(problems, 'missing-answer')
        ? `more than ${missing.length} answers, beginning with ${first}`
        : missing.length === 1
          ? first
          : `${missing.length} answers, from ${first} to ${missing.at(-1) ?? ''}`;
      context.report({
        node: inspection,
        property: 'name',
        message: `"${inspection.name}" has no answers yet. It needs ${span}.`,
        data: { missing },
        absence: { from: inspection },
      });
    },
  },
});
