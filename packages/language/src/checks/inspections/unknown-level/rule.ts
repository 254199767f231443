import { modelCheck } from '../model-check.js';

export const unknownLevel = modelCheck({
  code: 'unknown-level',
  severity: 'error',
  summary: 'A level is entered that no scale of the framework has.',
});
