import { counted, listed } from '@yardstick/model';
import type { Inline } from '../../document/document.js';
import { casesIn, listedIn, pointsIn } from './numbers.js';
import { joined, sentence } from './sentence.js';
import type { ExplanationWords } from './words.js';

export const english: ExplanationWords = {
  notRated: 'not rated',
  notGiven: 'not given',
  overall: 'Overall',
  entered: 'Entered as published.',
  judged: 'Judged by the inspectors.',
  asPublished: 'As published',
  cases: (count) => casesIn('en', count),
  why: (reason) => sentence`Not rated: ${reason}`,
  described: (counts, description) => sentence`${counts}: “${description}”.`,
  percentageAsPublished: (percentage) => `${percentage}, as published`,
  counts: (yes, of, percentage) =>
    `${yes} of ${counted(of, 'relevant case')} answered yes, which is ${percentage}`,
  beforeRounding: (exact) => ` (${exact} before rounding)`,
  decides: (rule, deciding) =>
    sentence`${rule}: ${listedIn('en', deciding)} ${deciding.length === 1 ? 'decides' : 'decide'}.`,
  outOf: (score, maximum) => `${score} of ${maximum}`,
  total: (what, value) => sentence`${what} is ${value}`,
  valueFrom: (value, total) => `${value}, from ${total}`,
  inBand: (range, words) => sentence`, in the band “${range}”${inBrackets(words)}`,
  leftOut: (ids) => ` Left out because not rated: ${listed(ids)}.`,
  begins: (level, at, points, cases) => {
    const more = cases === undefined ? '' : `, or ${counted(cases, 'more case')} answered yes`;
    return sentence`${level} begins at ${at}: ${pointsIn('en', points)} more${more}.`;
  },
  below: (level, at, points, cases) => {
    const fewer = cases === undefined ? '' : ` ${counted(cases, 'case')} fewer answered yes would do it.`;
    const distance =
      points === 0 ? 'it stands on that edge' : `it stands ${pointsIn('en', points)} above that`;
    return sentence`Below ${at} it would be ${level}: ${distance}.${fewer}`;
  },
  limitLowered: (limit, from) => sentence`The limit “${limit}” held and lowered the rating from ${from}.`,
  limitIdle: (limit) => sentence`The limit “${limit}” held and changed nothing.`,
  departed: ({ mechanical, discretion, grounds, because }) =>
    sentence`By the rules alone it is ${mechanical}. It was changed under “${discretion}”${inBrackets(
      grounds.length === 0 ? undefined : listedIn('en', grounds),
    )}: ${because}`,
  itemsNotRated: (names, reason) =>
    sentence`${capital(listed(names))} ${names.length > 1 ? 'are' : 'is'} not rated: ${reason}`,
  chart: (score, figure, bands) => `${score} is ${figure}. The bands are: ${bands.join('; ')}.`,
  changed: (name, rating) => sentence`${name} is ${rating}.`,
};

function inBrackets(words: Inline | undefined): Inline {
  return words === undefined ? '' : joined([' (', words, ')']);
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
