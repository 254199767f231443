import type { Labels } from '@yardstick/generator/ratings';
import {
  plain,
  possiblePercentages,
  printedNumber,
  reach,
  type Answer,
  type Inspection,
  type Level,
} from '@yardstick/model';

/** What a person can turn to try another answer. */
export type Dial =
  /** From the lowest to the highest; `at` is the place of what is entered or tried now. */
  | { readonly kind: 'values'; readonly values: readonly DialValue[]; readonly at: number }
  /** From the worst to the best. */
  | { readonly kind: 'levels'; readonly levels: readonly Level[]; readonly chosen: string | undefined };

export interface DialValue {
  /** Where it lies on the axis of the bands. */
  readonly value: number;
  /** `43%`, `18 of 42`. */
  readonly text: string;
  readonly entry: { readonly answer: Answer } | { readonly score: number };
}

/** What can be tried for an item, or for `overall`: another figure where one was entered, another level where one is judged. */
export function dialFor(id: string, labels: Labels, inspection: Inspection): Dial | undefined {
  const answers = inspection.answers ?? {};
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  if (id === 'overall' && inspection.score) return totals(labels, inspection.score.value);
  if (typeof answer === 'number') return percentages(id, labels, inspection, answer);
  if (typeof answer === 'object' && 'of' in answer)
    return answer.of > 0 && answer.of <= mostPositions ? counts(answer.yes, answer.of) : undefined;
  const rule = labels.ruleOf(id);
  const isJudged = rule?.by === 'inspectors' || typeof answer === 'string';
  const levels = isJudged ? labels.scaleOf(id)?.levels : undefined;
  if (!levels) return undefined;
  return {
    kind: 'levels',
    levels: [...levels].sort((left, right) => left.score - right.score),
    chosen: typeof answer === 'string' ? answer : undefined,
  };
}

/** A slider with more places than this cannot be set by hand. */
const mostPositions = 1000;

function counts(yes: number, of: number): Dial {
  const values = Array.from({ length: of + 1 }, (_, count): DialValue => ({
    value: (100 * count) / of,
    text: `${count} of ${of} (${plain((100 * count) / of)}%)`,
    entry: { answer: { yes: count, of } },
  }));
  return { kind: 'values', values, at: yes };
}

/** Those that some count of the sample gives, as printed: nothing else could ever be found. */
function percentages(id: string, labels: Labels, inspection: Inspection, entered: number): Dial {
  const sample = labels.item(id)?.sample;
  const cases = inspection.cases ?? {};
  const size = sample !== undefined && Object.hasOwn(cases, sample) ? cases[sample] : undefined;
  const decimals = Math.min(2, (String(entered).split('.')[1] ?? '').length);
  const possible = possibleOf(size, decimals);
  const numbers = possible.includes(entered) ? possible : [...possible, entered].sort((a, b) => a - b);
  const values = numbers.map((value): DialValue => ({
    value,
    text: `${plain(value)}%`,
    entry: { answer: value },
  }));
  return { kind: 'values', values, at: numbers.indexOf(entered) };
}

/** The same for every question of a sample, and asked for at every stroke. */
const possibleBySize = new Map<string, readonly number[]>();

function possibleOf(size: number | undefined, decimals: number): readonly number[] {
  // The samples of real inspections are small; for any other every whole percentage can be given.
  const known = size !== undefined && Number.isInteger(size) && size > 0 && size <= 200 ? size : 100;
  const key = `${known}/${decimals}`;
  let possible = possibleBySize.get(key);
  if (!possible) {
    possible = possiblePercentages(known, decimals).map((percent) => printedNumber(percent));
    possibleBySize.set(key, possible);
  }
  return possible;
}

/** Totals that were entered as printed. */
function totals(labels: Labels, entered: number): Dial | undefined {
  const domain = reach(labels.framework, 'overall');
  if (!domain) return undefined;
  const numbers = domain.kind === 'values' ? domain.values.map((value) => printedNumber(value)) : [];
  if (numbers.length === 0 || numbers.length > mostPositions) return undefined;
  const all = numbers.includes(entered) ? numbers : [...numbers, entered].sort((a, b) => a - b);
  const most = all.at(-1) ?? entered;
  return {
    kind: 'values',
    values: all.map((value) => ({
      value,
      text: `${plain(value)} of ${plain(most)}`,
      entry: { score: value },
    })),
    at: all.indexOf(entered),
  };
}
