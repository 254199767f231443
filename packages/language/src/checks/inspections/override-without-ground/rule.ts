import { modelCheck } from '../model-check.js';

export const overrideWithoutGround = modelCheck({
  code: 'override-without-ground',
  severity: 'error',
  summary: 'A rating is departed from, and none of the grounds that the framework asks for holds.',
});
