import { modelCheck } from '../model-check.js';

export const countAboveRelevant = modelCheck({
  code: 'count-above-relevant',
  severity: 'error',
  summary: 'More cases are answered yes than were relevant.',
});
