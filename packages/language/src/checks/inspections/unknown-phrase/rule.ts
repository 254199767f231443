import { findItem } from '../find-item.js';
import { modelCheck } from '../model-check.js';

export const unknownPhrase = modelCheck({
  code: 'unknown-phrase',
  severity: 'error',
  summary: 'A phrase is entered that is none of the wording.',
  data: ({ framework, subject }) => {
    const rule = findItem(framework.items, subject)?.rule;
    const name = rule?.by === 'wording' ? rule.wording : undefined;
    const wording = framework.wordings.find((each) => each.name === name);
    // A phrase that gives the figures is none that could be entered.
    return {
      choices: wording?.phrases.flatMap(({ says }) => ('text' in says ? [says.text.text] : [])) ?? [],
    };
  },
});
