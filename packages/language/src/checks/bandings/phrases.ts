import * as ast from '../../generated/ast.js';

/** A share of cases: of how many cases how many were answered yes. Without counts only the percentage is known. */
export interface Proportion {
  readonly yes: number;
  readonly of: number;
  readonly isCounted: boolean;
}

/** Percentages in whole parts of this many to one percent, so that they compare exactly. */
const parts = 1000;

/** More phrases than any report tells apart; beyond it nothing is proved rather than an author kept waiting. */
const mostPhrases = 200;

/** Whether every phrase of a wording could be read, and can be tried out. */
export function isRead(wording: ast.Wording): boolean {
  if (wording.phrases.length > mostPhrases) return false;
  return wording.phrases.every(
    ({ test, text, form }) => test && (text ?? form) && numberIn(test) !== undefined,
  );
}

/** The first phrase that fits, as the model finds it. */
export function phraseFor(wording: ast.Wording, proportion: Proportion): ast.Phrase | undefined {
  return wording.phrases.find(({ test, form }) => {
    if (form === 'counts' && !proportion.isCounted) return false;
    return fits(test, proportion);
  });
}

function fits(test: ast.PhraseTest, { yes, of, isCounted }: Proportion): boolean {
  if (ast.isAllButTest(test)) return isCounted && of - yes === test.cases;
  if (ast.isFewCasesTest(test)) return isCounted && of <= test.cases;
  const share = yes * 100 * parts;
  const limit = Math.round(test.percent * parts) * of;
  if (ast.isBelowTest(test)) return share < limit;
  return test.orMore ? share >= limit : share === limit;
}

function numberIn(test: ast.PhraseTest): number | undefined {
  return ast.isAllButTest(test) || ast.isFewCasesTest(test) ? test.cases : test.percent;
}

/**
 * Proportions that tell all phrases apart: every percentage that is named and one between each two, first without counts and
 * then of a great many cases.
 */
export function* tellingProportions(wording: ast.Wording): Generator<Proportion> {
  const named = wording.phrases.flatMap(({ test }) => ('percent' in test ? [test.percent] : []));
  const limits = [...new Set([0, ...named.filter((percent) => percent <= 100), 100])].sort((a, b) => a - b);
  const between = limits.slice(1).map((limit, place) => (limit + (limits[place] ?? limit)) / 2);
  for (const isCounted of [false, true]) {
    for (const percent of [...between, ...limits]) {
      yield { yes: Math.round(percent * manyCases) / 100, of: manyCases, isCounted };
    }
  }
}

const manyCases = 1_000_000;

/** Every proportion of as few cases as the wording has phrases for, and what its "all but" phrases name. */
export function* smallProportions(wording: ast.Wording): Generator<Proportion> {
  const few = wording.phrases.map(({ test }) => (ast.isFewCasesTest(test) ? test.cases : 0));
  for (let of = 1; of <= Math.min(fewAtMost, Math.max(0, ...few)); of++) {
    for (let yes = 0; yes <= of; yes++) yield { yes, of, isCounted: true };
  }
  for (const { test } of wording.phrases) {
    if (!ast.isAllButTest(test)) continue;
    for (let of = Math.max(1, test.cases); of <= test.cases + longestSample; of++) {
      yield { yes: of - test.cases, of, isCounted: true };
    }
  }
}

const fewAtMost = 100;
const longestSample = 500;

/** `82%`. */
export function percentWords({ yes, of }: Proportion): string {
  return `${(yes * 100) / of}%`;
}
