import type { Rational } from '../arithmetic/rational.js';
import type { Wording } from '../framework.js';
import type { Counts } from '../inspection.js';
import { describeExactly } from '../wording/describe.js';
import type { Entry } from './facts.js';
import { unknown, unrated, type RuleOutcome } from './outcome.js';
import { NO_RELEVANT_CASES, percentOf } from './percentage.js';

/** `described by Proportions`: the proportion said in words. It is no rating, so nothing can be picked from it or added up. */
export function describeByWording(entry: Entry, wording: Wording): RuleOutcome {
  switch (entry.form) {
    case 'phrase':
      return { standing: 'unrated', level: null, description: entry.text };
    case 'percentage':
      return described(wording, entry.percent, null);
    case 'counts': {
      const { yes, of } = entry;
      return of === 0 ? unrated(NO_RELEVANT_CASES) : described(wording, percentOf(yes, of), { yes, of });
    }
    default:
      return unknown();
  }
}

function described(wording: Wording, percent: Rational, counts: Counts | null): RuleOutcome {
  const description = describeExactly(wording, percent, counts);
  const figure = { ...counts, exact: percent, banded: percent, decimals: null };
  if (description === null) return unrated(`no phrase of ${wording.name} fits`, { figure });
  return { standing: 'unrated', level: null, figure, description };
}
