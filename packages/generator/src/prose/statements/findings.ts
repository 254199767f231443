import { plain } from '@yardstick/model';
import type { Standing } from '../context.js';
import { dataOf, type Fact, type Facts } from '../facts.js';
import { holdsFor, proportionsIn, type Proportion } from '../proportions.js';
import type { Statement } from '../statement.js';

/** Words that say that a whole question was answered yes or no, and not that one thing in it was seen. */
const verdict =
  /\b(?:done (?:well|as required|sufficiently)|(?:sufficient(?:ly)?|good|well) enough|sufficient(?:ly)?|effective(?:ly)?|was (?:good|stronger|better))\b/i;
const negative = /\b(?:not|insufficient\w*|too little|lacking|inadequate\w*)\b/i;

/**
 * Under the heading of a standard, a sentence that names one of its key questions and says in how many cases it was done well: `work on the
 * safety of other people was done well in just under three-quarters of cases`. What was not done well in some cases was in the rest.
 */
export function findingsIn(
  sentence: string,
  start: number,
  { under }: Standing,
  facts: Facts,
): readonly Statement[] {
  if (under === undefined || !verdict.test(sentence)) return [];
  const proportions = proportionsIn(sentence);
  const [only] = proportions;
  if (proportions.length !== 1 || !only) return [];
  if (
    !/^\s*(?:of\s+)?(?:the\s+)?(?:relevant\s+|inspected\s+)?(?:cases|disposals)\b/i.test(
      sentence.slice(only.end),
    )
  )
    return [];
  const before = sentence.slice(0, only.start);
  const named = [...facts.byId.values()].filter(
    (fact) => fact.parent === under && fact.percent !== undefined && names(before, fact.title),
  );
  const [fact] = named;
  if (named.length !== 1 || fact?.percent === undefined) return [];
  return [compared(only, start, fact, fact.percent, negative.test(before), facts)];
}

function compared(
  said: Proportion,
  start: number,
  fact: Fact,
  percent: number,
  isNegative: boolean,
  facts: Facts,
): Statement {
  const meant = isNegative ? 100 - percent : percent;
  const place = { start: start + said.start, quote: said.quote, about: fact.id, data: dataOf(fact) };
  if (holdsFor(said, meant)) return { ...place, agrees: true, message: '' };
  const rest = isNegative ? `, so ${plain(meant)}% were not` : '';
  return {
    ...place,
    agrees: false,
    message: `“${said.quote}” does not fit ${facts.nameOf(fact)}: the data have ${plain(percent)}%${rest}.`,
  };
}

const small = new Set(['the', 'of', 'a', 'an', 'and', 'to', 'in', 'for', 'on', 'or', 'with']);

/** Whether a text has every word of a title, in any form: `keeping the child safe` is named by `to keep the child or young person safe`. */
function names(text: string, title: string): boolean {
  const stems = new Set(wordsOf(text).map(stem));
  const wanted = wordsOf(title).filter((word) => !small.has(word));
  return wanted.length > 0 && wanted.every((word) => stems.has(stem(word)));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function stem(word: string): string {
  return word.replace(/(?:ing|ed|s)$/, '');
}
