import { modelCheck } from '../model-check.js';

export const unknownSample = modelCheck({
  code: 'unknown-sample',
  severity: 'error',
  summary: 'A size is given for cases that the framework does not sample.',
});
