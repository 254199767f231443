import { modelCheck } from '../model-check.js';

export const unknownPhrase = modelCheck({
  code: 'unknown-phrase',
  severity: 'error',
  summary: 'A phrase is entered that is none of the wording.',
});
