import { modelCheck } from '../model-check.js';

export const percentageRange = modelCheck({
  code: 'percentage-range',
  severity: 'error',
  summary: 'A percentage is more than 100.',
});
