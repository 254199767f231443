import type { Phrase, Wording } from '../../../generated/ast.js';
import { defineCheck } from '../../check-rule.js';
import { isRead, phraseFor, smallProportions, tellingProportions } from '../phrases.js';

export const unreachablePhrase = defineCheck({
  code: 'unreachable-phrase',
  category: 'bandings',
  severity: 'warning',
  summary: 'A phrase is never used: the phrases before it fit whenever it does, or nothing fits it.',
  at: {
    Wording: (wording, { report }) => {
      if (!wording.name || !isRead(wording)) return;
      const used = usedPhrases(wording);
      for (const phrase of wording.phrases) {
        if (used.has(phrase)) continue;
        const words = phrase.form ?? `"${phrase.text?.value ?? ''}"`;
        report({
          node: phrase,
          property: phrase.form ? 'form' : 'text',
          message: `${words.charAt(0).toUpperCase()}${words.slice(1)} is never said: whatever fits it fits a phrase before it, and phrases are tried from the top. Move it up, or remove it.`,
        });
      }
    },
  },
});

function usedPhrases(wording: Wording): Set<Phrase> {
  const used = new Set<Phrase>();
  for (const proportions of [tellingProportions(wording), smallProportions(wording)]) {
    for (const proportion of proportions) {
      if (used.size === wording.phrases.length) return used;
      const phrase = phraseFor(wording, proportion);
      if (phrase) used.add(phrase);
    }
  }
  return used;
}
