import { modelCheck } from '../model-check.js';

export const countAboveSample = modelCheck({
  code: 'count-above-sample',
  severity: 'error',
  summary: 'More cases are relevant to a question than were sampled.',
});
