import { modelCheck } from '../model-check.js';

export const missingCheck = modelCheck({
  code: 'missing-check',
  severity: 'error',
  summary: 'A limit turns on a check that is not answered.',
  say: ({ subject, framework }) => {
    const title = framework.checks.find(({ name }) => name === subject)?.title.text ?? '';
    return `The check ${subject} is not answered ("${title}"). Write "${subject} yes" or "${subject} no".`;
  },
});
