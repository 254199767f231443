import { modelCheck } from '../model-check.js';

export const overrideWithoutReason = modelCheck({
  code: 'override-without-reason',
  severity: 'error',
  summary: 'A rating is departed from without a reason.',
  say: () => 'Say in a few words why the rating is departed from.',
});
