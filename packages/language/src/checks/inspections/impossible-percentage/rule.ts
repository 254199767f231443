import { modelCheck } from '../model-check.js';

export const impossiblePercentage = modelCheck({
  code: 'impossible-percentage',
  severity: 'warning',
  summary: 'No number of cases in the sample gives a published percentage.',
});
