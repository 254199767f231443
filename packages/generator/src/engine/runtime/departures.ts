import type { Answer, EnteredScore, Inspection, Result, TraceEntry } from '@yardstick/model';
import { UNRATED, type WholePercentages } from './bands.js';
import type { CountedEntries } from './explanation/counted.js';
import { decimal, percentage } from './fraction.js';
import { describe, type Wording } from './wordings.js';

/** What the engine knows of an item that has a rule, beside the rule itself. */
export interface Rated {
  readonly item: string;
  /** The items around it. */
  readonly within: readonly string[];
  /** The names of its levels from the worst to the best; none where its rule gives no rating. */
  readonly levels: readonly string[];
  /** Whether its rule makes it from other ratings, so that it needs no answer. */
  readonly made?: true;
  /** Whether it has limits, which come between what its rule makes and its rating. */
  readonly limited?: true;
  /** The sample whose cases it is about. */
  readonly sample?: string;
  /** Where its rule bands a percentage. */
  readonly percentages?: WholePercentages;
  /** Where its rule says a proportion in words. */
  readonly wording?: Wording;
  /** Where its rule takes percentages and counts: what explains the whole percentages, and the counts as they come up. */
  readonly entries?: readonly TraceEntry[];
  readonly counted?: CountedEntries;
}

/** Where an inspection departs from plain answers: levels that were entered, overridden or left out, counts, decimals. */
export interface Departures {
  /** By item, or `overall`: the place of its level, or that it is not rated, whatever its rule and its limits would make of it. */
  readonly levels: ReadonlyMap<string, number>;
  /** By item: what its rule makes of its answer, before its limits. */
  readonly unlimited: ReadonlyMap<string, number>;
  /** By item: the proportion in words. */
  readonly words: ReadonlyMap<string, string | null>;
  /** By item: what explains its counts. */
  readonly entries: ReadonlyMap<string, TraceEntry>;
  /** The printed total, where one was entered. */
  readonly total: EnteredScore | undefined;
  /** What all ratings are explained with, where that is not made from the answers as in a plain inspection. */
  readonly explained: Pick<Result, 'maximum' | 'trace' | 'notices'> | undefined;
}

/** Reads an inspection in which validation found no error. */
export function departuresOf(
  items: readonly Rated[],
  inspection: Inspection,
  explained: Pick<Result, 'maximum' | 'trace' | 'notices'>,
): Departures {
  const answers = new Map(Object.entries(inspection.answers ?? {}));
  const overrides = new Map(Object.entries(inspection.overrides ?? {}));
  const levels = new Map<string, number>();
  const unlimited = new Map<string, number>();
  const words = new Map<string, string | null>();
  for (const item of items) {
    const override = overrides.get(item.item);
    const answer = answers.get(item.item);
    const silenced = [...item.within, item.item].some((around) => isNotRated(answers.get(around)));
    if (override !== undefined) {
      levels.set(item.item, item.levels.indexOf(override.to));
    } else if (item.wording !== undefined) {
      words.set(item.item, silenced || answer === undefined ? null : describe(item.wording, answer));
    } else if (silenced) {
      levels.set(item.item, UNRATED);
    } else if (typeof answer === 'string' && (item.made === true || item.percentages !== undefined)) {
      // Entered as published, so its limits had been applied.
      levels.set(item.item, item.levels.indexOf(answer));
    } else if (item.made !== true) {
      (item.limited === true ? unlimited : levels).set(item.item, answeredLevel(item, answer));
    }
    if (override !== undefined && item.limited === true) unlimited.set(item.item, UNRATED);
  }
  return { levels, unlimited, words, entries: new Map(), total: inspection.score, explained };
}

/** What a rule makes of an answer. */
function answeredLevel({ levels, percentages }: Rated, answer: Answer | undefined): number {
  if (typeof answer === 'string') return levels.indexOf(answer);
  if (percentages === undefined || answer === undefined) return UNRATED;
  const { banding } = percentages;
  if (typeof answer === 'number') return banding(decimal(answer))?.level ?? UNRATED;
  if (!('of' in answer) || answer.of === 0) return UNRATED;
  return banding(percentage(answer.yes, answer.of))?.level ?? UNRATED;
}

function isNotRated(answer: Answer | undefined): boolean {
  return typeof answer === 'object' && 'notRated' in answer;
}
