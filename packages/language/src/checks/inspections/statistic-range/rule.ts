import { modelCheck } from '../model-check.js';

export const statisticRange = modelCheck({
  code: 'statistic-range',
  severity: 'error',
  summary: 'A figure of a statistic cannot be.',
});
