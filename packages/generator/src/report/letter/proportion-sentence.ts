/** What a proportion is of: cases, or the people of another sample, as in `case managers interviewed`. */
export interface Counted {
  /** In the plural, as it stands inside a sentence. */
  readonly noun: string;
  readonly isCases: boolean;
}

/** @param title of the sample: `Cases examined`, `Case managers interviewed` */
export function countedIn(title: string): Counted {
  const noun = /^\p{Lu}\p{Ll}/u.test(title) ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title;
  return /^cases\b/i.test(title) ? { noun: 'cases', isCases: true } : { noun, isCases: false };
}

/**
 * The end of a sentence that says a proportion, in the grammar of the short quality screening letters (Bedfordshire, December
 * 2014): `in 12 out of 14 relevant cases`, `in the great majority of cases`, `in all but one case`, `in 75% of cases`; and of people, `for
 * all but one of the case managers interviewed`.
 *
 * @param words as the wording gives them
 */
export function proportionEnding(words: string, { noun, isCases }: Counted): string {
  return isCases ? `in ${ofCases(words)}` : `for ${ofPeople(words, noun)}`;
}

function ofCases(words: string): string {
  if (/\bout of\b/.test(words)) return `${words} relevant cases`;
  if (/^all but one$/i.test(words)) return 'all but one case';
  if (/^(?:almost |nearly )?all$|^most$|^many$|^few$|^some$/i.test(words)) return `${words} cases`;
  if (/^none$/i.test(words)) return 'none of the cases';
  return `${withArticle(words)} of cases`;
}

function ofPeople(words: string, noun: string): string {
  return /\bout of\b/.test(words) ? `${words} ${noun}` : `${withArticle(words)} of the ${noun}`;
}

/** `the great majority`, but `a minority`. */
function withArticle(words: string): string {
  if (/^(?:a|an|the)\s/i.test(words)) return words;
  if (/\bmajority$/i.test(words)) return `the ${words}`;
  return /\bminority$/i.test(words) ? `a ${words}` : words;
}
