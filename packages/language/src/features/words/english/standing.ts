import { counted } from '@yardstick/model';
import type { StandingWords } from '../standing.js';

export const standing: StandingWords = {
  notRated: (reason) => `**Not rated**: ${reason}`,
  reason: (inEnglish) => inEnglish,
  inBand: (range, words) => `in the band ${range}${words === undefined ? '' : ` (${words})`}`,
  beforeRounding: (exact) => `${exact} before rounding`,
  asPublished: 'entered as published',
  changedUnder: (rating, discretion, because) => `**${rating}**, changed under “${discretion}”: ${because}`,
  byRulesAlone: (rating, because) => `By the rules alone ${rating}${because}.`,
  decidedBy: (names) => `Decided by ${names.join(', ')}.`,
  unrated: (names) => `Without a rating: ${names.join(', ')}.`,
  begins: (level, at, points, cases) => `${level} begins at ${at}: ${points} more${orCases(cases, 'more')}.`,
  below: (level, at, points, cases) =>
    `Below ${at} it would be ${level}: ${
      points === undefined ? 'it stands on that edge' : `it stands ${points} above`
    }${orCases(cases, 'fewer')}.`,
  limitLowers: (limit) => `The limit ${limit} holds and lowers the rating.`,
  limitIdle: (limit) => `The limit ${limit} holds and changes nothing.`,
};

function orCases(count: number | undefined, which: 'more' | 'fewer'): string {
  return count === undefined ? '' : `, or ${counted(count, `${which} case`)} answered yes`;
}
