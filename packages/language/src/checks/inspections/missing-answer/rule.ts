import { modelCheck } from '../model-check.js';

export const missingAnswer = modelCheck({
  code: 'missing-answer',
  severity: 'error',
  summary: 'Something that the rating needs is not answered.',
});
