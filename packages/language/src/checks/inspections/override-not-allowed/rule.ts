import { modelCheck } from '../model-check.js';

export const overrideNotAllowed = modelCheck({
  code: 'override-not-allowed',
  severity: 'error',
  summary: 'A rating is departed from where no discretion of the framework allows it.',
});
