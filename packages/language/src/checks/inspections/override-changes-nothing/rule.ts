import { modelCheck } from '../model-check.js';

export const overrideChangesNothing = modelCheck({
  code: 'override-changes-nothing',
  severity: 'error',
  summary: 'A rating is departed from towards what it is already.',
});
