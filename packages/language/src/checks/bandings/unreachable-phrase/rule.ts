import type { Phrase, Wording } from '../../../generated/ast.js';
import { listed } from '../../listed.js';
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
      const idle = wording.phrases.filter((phrase) => !used.has(phrase));
      const [first] = idle;
      const before = first && wording.phrases[wording.phrases.indexOf(first) - 1];
      // A phrase that leaves nothing to several after it fits too much itself.
      if (
        idle.length > 2 &&
        before &&
        wording.phrases.indexOf(first) + idle.length === wording.phrases.length
      ) {
        const left = idle.map(({ form, text }) => form ?? text?.value ?? '');
        report({
          node: before,
          property: before.form ? 'form' : 'text',
          message: `${capital(wordsOf(before))} fits whatever comes to it, so ${listed(left, 'and')} are never said: phrases are tried from the top. Correct what it fits.`,
        });
        return;
      }
      for (const phrase of idle) {
        report({
          node: phrase,
          property: phrase.form ? 'form' : 'text',
          message: `${capital(wordsOf(phrase))} is never said: whatever fits it fits a phrase before it, and phrases are tried from the top. Move it up, or remove it.`,
        });
      }
    },
  },
});

function wordsOf({ form, text }: Phrase): string {
  return form ?? `"${text?.value ?? ''}"`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

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
