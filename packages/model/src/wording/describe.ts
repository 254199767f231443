import { exactDecimal } from '../arithmetic/decimal.js';
import { printedNumber } from '../arithmetic/printing.js';
import { compare, equal, type Rational } from '../arithmetic/rational.js';
import { roundHalfUp } from '../arithmetic/rounding.js';
import { percentOf } from '../evaluation/percentage.js';
import type { Phrase, PhraseTest, Wording } from '../framework.js';
import type { Counts } from '../inspection.js';
import { spelt } from './number-words.js';

/**
 * Says a proportion in words. Phrases are tried from the first; those that need counts are passed over where only a
 * percentage is known. The forms are those of the short quality screening letters (Bedfordshire, December 2014): "12 out
 * of 14", "five out of eight", "75%".
 *
 * @param figure a percentage from 0 to 100, or counts of which `of` is at least 1
 * @returns the words, untranslated; `null` where no phrase fits, or where no case was relevant
 */
export function describe(wording: Wording, figure: number | Counts): string | null {
  if (typeof figure === 'number') return describeExactly(wording, exactDecimal(figure), null);
  return figure.of === 0 ? null : describeExactly(wording, percentOf(figure.yes, figure.of), figure);
}

export function describeExactly(wording: Wording, percent: Rational, counts: Counts | null): string | null {
  const phrase = wording.phrases.find(({ says, when }) => {
    if ('form' in says && says.form === 'counts' && counts === null) return false;
    return fits(when, percent, counts);
  });
  return phrase === undefined ? null : said(phrase.says, percent, counts);
}

function fits(test: PhraseTest, percent: Rational, counts: Counts | null): boolean {
  switch (test.test) {
    case 'allBut':
      return counts !== null && counts.of - counts.yes === test.cases;
    case 'casesAtMost':
      return counts !== null && counts.of <= test.cases;
    case 'exactly':
      return equal(percent, exactDecimal(test.percent));
    case 'atLeast':
      return compare(percent, exactDecimal(test.percent)) >= 0;
    case 'below':
      return compare(percent, exactDecimal(test.percent)) < 0;
  }
}

function said(says: Phrase['says'], percent: Rational, counts: Counts | null): string {
  if ('text' in says) return says.text.text;
  if (says.form === 'percentage' || counts === null) return `${printedNumber(roundHalfUp(percent, 0))}%`;
  return outOf(counts);
}

/** Both numbers are spelt where both are at most ten, as the letters have it: "five out of eight", but "8 out of 11". */
function outOf({ yes, of }: Counts): string {
  const [yesWord, ofWord] = [spelt(yes), spelt(of)];
  return yesWord === undefined || ofWord === undefined
    ? `${yes} out of ${of}`
    : `${yesWord} out of ${ofWord}`;
}
