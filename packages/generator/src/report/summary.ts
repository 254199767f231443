import { figureInShort, type Inspection, type Item, type Result, type TraceEntry } from '@yardstick/model';
import { explanationWords } from './explanation/words.js';
import type { Labels } from './labels.js';

/** One inspection with what came out of it: what every form of report is made from. */
export interface RatedInspection {
  readonly labels: Labels;
  readonly inspection: Inspection;
  readonly result: Result;
}

/** One line of the summary of ratings. */
export interface SummaryRow {
  /** An item id, or `overall`. */
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** 0 for a domain or section. */
  readonly depth: number;
  /** Absent for an item that groups what is under it. */
  readonly entry?: TraceEntry;
  /** `43%`, `18 of 42 (43%)`, `7 of 36`; empty where there is none. */
  readonly figure: string;
  /** The rating as printed, the proportion in words, `not rated` or `not given`; empty for a group. */
  readonly rating: string;
}

/**
 * The summary of ratings in the order of the framework: every group, every rated item, and key questions where something was
 * entered for them.
 */
export function summarise({ labels, inspection, result }: RatedInspection): SummaryRow[] {
  const entries = new Map(result.trace.map((entry) => [entry.item, entry]));
  const { answers = {}, cases = {} } = inspection;

  const rowsOf = (item: Item, depth: number, sampleAround: string | undefined): SummaryRow[] => {
    const below = item.items.flatMap((member) => rowsOf(member, depth + 1, item.sample));
    const entry = entries.get(item.id);
    const isShown = entry ? Object.hasOwn(answers, item.id) || !isLeaf(item) : below.length > 0;
    if (!isShown) return below;
    const values = valuesOf(entry, labels);
    // The size of a sample stands once, where the sample begins.
    const size =
      item.sample !== undefined && item.sample !== sampleAround && Object.hasOwn(cases, item.sample)
        ? cases[item.sample]
        : undefined;
    const figure =
      values.figure === '' && size !== undefined
        ? explanationWords(labels.language).cases(size)
        : values.figure;
    const row = {
      id: item.id,
      kind: item.kind,
      title: item.title ? labels.say(item.title) : '',
      depth,
      ...values,
      figure,
    };
    return [row, ...below];
  };
  return labels.framework.items.flatMap((item) => rowsOf(item, 0, undefined));
}

/** What a report leaves out of its summary where nothing was found on it: what is answered case by case, or never rated. */
function isLeaf({ kind, rule }: Item): boolean {
  if (rule?.by === 'percentage' || rule?.by === 'wording') return true;
  return rule?.by === 'notRated' && (kind === 'question' || kind === 'judgement' || kind === 'criterion');
}

/** The line of the overall rating; absent where the framework gives none. */
export function overallRow({ labels, result }: RatedInspection): SummaryRow | undefined {
  const entry = result.trace.find(({ kind }) => kind === 'overall');
  if (!entry || labels.framework.overall.rule.by === 'notRated') return undefined;
  return {
    id: 'overall',
    kind: 'overall',
    title: explanationWords(labels.language).overall,
    depth: 0,
    ...valuesOf(entry, labels),
  };
}

function valuesOf(
  entry: TraceEntry | undefined,
  labels: Labels,
): Pick<SummaryRow, 'entry' | 'figure' | 'rating'> {
  if (!entry) return { figure: '', rating: '' };
  const rating = isLeftOut(entry) ? explanationWords(labels.language).notGiven : labels.outcome(entry);
  return { entry, figure: figureOf(entry, labels), rating };
}

/** `43%`, `18 of 42 (43%)`, `7 of 36`; empty where there is none. */
export function figureOf({ item, figure }: TraceEntry, labels: Labels): string {
  const rule = labels.ruleOf(item);
  return figure && rule ? figureInShort(figure, rule.by) : '';
}

/** Whether an item has no rating only because a level or a total above it was entered as published. */
export function isLeftOut({ notRated }: TraceEntry): boolean {
  return notRated?.startsWith('not entered; ') === true;
}
