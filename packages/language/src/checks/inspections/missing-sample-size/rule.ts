import { modelCheck } from '../model-check.js';

export const missingSampleSize = modelCheck({
  code: 'missing-sample-size',
  severity: 'warning',
  summary: 'Figures from cases are given, but not how many cases there were.',
  say: ({ subject }) =>
    `It is not said how many ${subject} cases there were, so the figures from them cannot be checked. Write "cases ${subject} …".`,
});
