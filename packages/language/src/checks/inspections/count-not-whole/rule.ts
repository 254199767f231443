import { modelCheck } from '../model-check.js';

export const countNotWhole = modelCheck({
  code: 'count-not-whole',
  severity: 'error',
  summary: 'A number of cases is not a whole number.',
});
