import { modelCheck } from '../model-check.js';

export const scoreNotSummed = modelCheck({
  code: 'score-not-summed',
  severity: 'error',
  summary: 'A score is entered, and the framework adds nothing up.',
});
