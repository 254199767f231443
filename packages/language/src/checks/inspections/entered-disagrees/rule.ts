import { modelCheck } from '../model-check.js';

export const enteredDisagrees = modelCheck({
  code: 'entered-disagrees',
  severity: 'error',
  summary: 'A level is entered as published, and the answers under it lead to another.',
});
