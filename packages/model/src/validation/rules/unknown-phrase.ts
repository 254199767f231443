import { listed } from '../../wording/listed.js';
import type { Wording } from '../../framework.js';
import { didYouMean } from '../nearest.js';
import { quoted } from '../quoting.js';
import type { Report } from '../report.js';

/** The texts that a wording can say as they are. */
export function phrasesOf(wording: Wording): string[] {
  return wording.phrases.flatMap(({ says }) => ('text' in says ? [says.text.text] : []));
}

/** unknown-phrase: words that are no phrase of the item's wording. */
export function unknownPhrase(report: Report, id: string, wording: Wording, phrase: string): void {
  const phrases = phrasesOf(wording);
  report({
    code: 'unknown-phrase',
    severity: 'error',
    path: ['answers', id],
    message: () =>
      `${id}: ${quoted(phrase)} is no phrase of ${wording.name}${didYouMean(phrase, phrases)}: write ${listed(phrases.map(quoted), 'or')}.`,
  });
}
