import { modelCheck } from '../model-check.js';

export const scoreDisagrees = modelCheck({
  code: 'score-disagrees',
  severity: 'error',
  summary: 'A score is entered that the answers cannot add up to.',
});
