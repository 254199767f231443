import { modelCheck } from '../model-check.js';

export const notRatedWithoutReason = modelCheck({
  code: 'not-rated-without-reason',
  severity: 'error',
  summary: 'Something is said to be not rated, without a reason.',
});
