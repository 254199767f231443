import { modelCheck } from '../model-check.js';

export const overrideTooFar = modelCheck({
  code: 'override-too-far',
  severity: 'error',
  summary: 'A rating is departed from by more levels than the framework allows.',
});
