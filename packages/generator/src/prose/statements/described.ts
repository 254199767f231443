import { plain } from '@yardstick/model';
import type { Fact, Facts } from '../facts.js';
import { holdsFor, proportionsIn } from '../proportions.js';
import type { Statement } from '../statement.js';

/**
 * A numbered paragraph of a letter whose criteria are described by a wording: each proportion in it must be what the wording says of one
 * of them. Criteria that share a paragraph share its number: 1.2 and 1.2b.
 */
export function describedIn(text: string, start: number, id: string, facts: Facts): readonly Statement[] {
  const here = [...facts.byId.values()].filter(
    (fact) =>
      fact.rating.outcome === 'described' &&
      fact.id.startsWith(id) &&
      /^[a-z]?$/.test(fact.id.slice(id.length)),
  );
  if (here.length === 0) return [];
  const words = here.map(({ rating }) => rating.words);
  return phrasesIn(text, facts).map(({ at, quote, says }): Statement => {
    const owner = here.find((fact) => same(fact.rating.words, says) || isFigureOf(fact, says));
    const place = { start: start + at, quote, about: owner?.id ?? id, data: words.join('; ') };
    if (owner) return { ...place, agrees: true, message: '' };
    return {
      ...place,
      agrees: false,
      message: `“${quote}” is in the paragraph of ${listOf(here, facts)}, and the data have ${words.map((one) => `“${one}”`).join(', ')}.`,
    };
  });
}

interface Said {
  readonly at: number;
  readonly quote: string;
  /** As the wording would have it. */
  readonly says: string;
}

/** The phrases of the wordings, where what they say is a proportion of cases or people; and counts and percentages. */
function phrasesIn(text: string, facts: Facts): readonly Said[] {
  const phrases = facts.labels.framework.wordings
    .flatMap((wording) => wording.phrases)
    .flatMap(({ says }) => ('text' in says ? [says.text.text] : []))
    .sort((a, b) => b.length - a.length);
  const people =
    '(?:cases?|them|staff|reports?|plans?|reviews?|(?:case )?managers?|children|young people|workers?)';
  const found: Said[] = [];
  const taken: [number, number][] = [];
  const free = (from: number, to: number) => taken.every(([start, end]) => to <= start || from >= end);
  for (const phrase of phrases) {
    const source = `\\b${phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ -]+/g, '[\\s-]+')}(?=\\s+(?:of\\s+)?(?:the\\s+)?(?:relevant\\s+)?${people}\\b)`;
    for (const { index, 0: quote } of text.matchAll(new RegExp(source, 'gi'))) {
      // "All of the reports were …" says nothing where no case is counted: only what is found in cases is a proportion.
      if (!free(index, index + quote.length)) continue;
      taken.push([index, index + quote.length]);
      found.push({ at: index, quote, says: phrase });
    }
  }
  for (const { start, end, quote, counts, percent } of proportionsIn(text)) {
    if (!free(start, end)) continue;
    if (counts && /^\s*(?:of\s+)?(?:the\s+)?(?:relevant\s+)?cases\b/i.test(text.slice(end)))
      found.push({ at: start, quote, says: quote });
    if (percent !== undefined && /^\s+of\s+(?:the\s+)?(?:relevant\s+)?cases\b/i.test(text.slice(end)))
      found.push({ at: start, quote, says: `${plain(percent)}%` });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** The counts themselves, or their percentage, say no less than the words that the wording has for them. */
function isFigureOf({ counts, percent }: Fact, says: string): boolean {
  const [said] = proportionsIn(says);
  if (said?.counts && counts) return said.counts.yes === counts.yes && said.counts.of === counts.of;
  return said?.percent !== undefined && percent !== undefined && holdsFor(said, percent);
}

/** The same words, or the same counts however they are written: `7 out of 10` and `seven out of the ten`. */
function same(a: string, b: string): boolean {
  if (plainly(a) === plainly(b)) return true;
  const [first, second] = [a, b].map((words) => proportionsIn(words)[0]?.counts);
  if (!first || !second) return false;
  return first.yes === second.yes && first.of === second.of;
}

function plainly(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();
}

function listOf(facts: readonly Fact[], { labels }: Facts): string {
  return facts.map(({ id }) => labels.nameOf(id)).join(', ');
}
