import type { Limit } from '@yardstick/model';
import type { Labels } from '../report/labels.js';

/** A limit as the language says it, with its levels as they are printed: `at most Requires improvement when 1.3 is Poor`. */
export function limitWords({ words }: Limit, labels: Labels): string {
  const printed = new Map(
    labels.framework.scales
      .flatMap(({ levels }) => levels)
      .flatMap(({ name, label }) => (label ? [[name, labels.say(label)] as const] : [])),
  );
  return words.replace(/[A-Z][A-Za-z0-9_.]*/g, (word) => printed.get(word) ?? word);
}
